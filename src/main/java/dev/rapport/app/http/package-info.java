/**
 * What stands before every page and every call.
 *
 * <p>Facts of the world: any page in a browser can send requests to a server on loopback; an error
 * page with a stack trace tells strangers too much and operators too little.
 */
package dev.rapport.app.http;
