package dev.rapport.tone.heads;

import java.io.BufferedInputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** The one file that holds a {@link ToneModel}: the same model gives the same bytes. */
public final class ToneModelFile {

  private static final int MAGIC = 0x52544f4e;
  private static final int VERSION = 1;
  private static final int MOST = 1 << 20;

  private ToneModelFile() {}

  public static void write(ToneModel model, OutputStream to) throws IOException {
    GZIPOutputStream zipped = new GZIPOutputStream(to);
    DataOutputStream out = new DataOutputStream(zipped);
    out.writeInt(MAGIC);
    out.writeInt(VERSION);
    out.writeInt(model.clueCount());
    out.writeInt(model.spaces().size());
    for (Map.Entry<String, FeatureSpace> space : model.spaces().entrySet()) {
      out.writeUTF(space.getKey());
      space.getValue().write(out);
    }
    out.writeInt(model.groups().size());
    for (Map.Entry<String, List<Head>> group : model.groups().entrySet()) {
      out.writeUTF(group.getKey());
      out.writeInt(group.getValue().size());
      for (Head head : group.getValue()) {
        head.write(out);
      }
    }
    out.writeInt(model.certainties().size());
    for (Map.Entry<String, Certainty> certainty : model.certainties().entrySet()) {
      out.writeUTF(certainty.getKey());
      certainty.getValue().write(out);
    }
    out.flush();
    zipped.finish();
  }

  /**
   * @param clueCount how many clues this program gives
   * @throws ToneModelException if that is no model file, an incomplete one, or one of another
   *     version
   */
  public static ToneModel read(InputStream from, int clueCount) {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(new GZIPInputStream(from), 1 << 16))) {
      check(in.readInt() == MAGIC, "is no tone model");
      check(in.readInt() == VERSION, "is of another version of Rapport");
      check(in.readInt() == clueCount, "was trained with other clues");
      ToneModel model = new ToneModel(clueCount, spaces(in), groups(in), certainties(in));
      check(in.read() < 0, "has something behind its end");
      return model;
    } catch (EOFException e) {
      throw new ToneModelException("the tone model is cut off");
    } catch (IOException e) {
      throw new ToneModelException("the tone model cannot be read: " + e.getMessage());
    }
  }

  private static Map<String, FeatureSpace> spaces(DataInputStream in) throws IOException {
    Map<String, FeatureSpace> spaces = new LinkedHashMap<>();
    int count = count(in);
    for (int i = 0; i < count; i++) {
      spaces.put(in.readUTF(), FeatureSpace.read(in));
    }
    return spaces;
  }

  private static Map<String, List<Head>> groups(DataInputStream in) throws IOException {
    Map<String, List<Head>> groups = new LinkedHashMap<>();
    int count = count(in);
    for (int i = 0; i < count; i++) {
      String name = in.readUTF();
      int size = count(in);
      List<Head> heads = new ArrayList<>(size);
      for (int head = 0; head < size; head++) {
        heads.add(Head.read(in));
      }
      groups.put(name, List.copyOf(heads));
    }
    return groups;
  }

  private static Map<String, Certainty> certainties(DataInputStream in) throws IOException {
    Map<String, Certainty> certainties = new LinkedHashMap<>();
    int count = count(in);
    for (int i = 0; i < count; i++) {
      certainties.put(in.readUTF(), Certainty.read(in));
    }
    return certainties;
  }

  /** How many there are of something. */
  static int count(DataInput in) throws IOException {
    int count = in.readInt();
    check(count >= 0 && count < MOST, "is damaged");
    return count;
  }

  private static void check(boolean holds, String otherwise) {
    if (!holds) {
      throw new ToneModelException("the tone model " + otherwise);
    }
  }
}
