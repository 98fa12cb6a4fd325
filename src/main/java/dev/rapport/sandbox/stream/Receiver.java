package dev.rapport.sandbox.stream;

/** Who is told, and what a faulty network can do to them. */
public interface Receiver {

  /** A message that is right. */
  void deliver(String message);

  /** Something that is no JSON. */
  void garbage();

  /** Well-formed, and of no kind that anybody knows. */
  void unknown();

  /** What is right, signed wrongly; nothing where nothing is signed. */
  void deliverForged(String message);

  /** X's notice that it ends this, and the end; nothing where nothing is open. */
  void disconnect(String type);

  /** Half of it, and the connection is gone; nothing where nothing is open. */
  void breakOff(String message);
}
