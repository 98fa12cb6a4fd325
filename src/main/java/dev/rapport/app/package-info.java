/**
 * Wiring: the command line, the settings, the roles, the start and the stop.
 *
 * <p>Facts of the world: people mistype options, take ports twice and kill processes; a setting
 * that nobody reads is a promise that nobody keeps; a program that starts half is worse than one
 * that says why it does not.
 *
 * <p>{@link dev.rapport.app.Rapport} reads the command; {@code Service} brings everything up in
 * order and down again; {@code Settings} and {@code Preflight} look for trouble before anything is
 * started; {@link dev.rapport.app.Jobs} does by role what is done again and again. {@code
 * DoctorCommand} and {@code ConnectCommand} run on the service's parts without the service; {@code
 * BrowserDialogue} and {@code PinDialogue} talk with the person at the terminal.
 *
 * <p>Trap: nothing imports this package.
 */
package dev.rapport.app;
