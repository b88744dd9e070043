package org.edgeloop.signal.internal.memory;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.edgeloop.base.ProblemException;

/** What a file's first bytes say of it. */
public final class Magic {

	private static final int SHOWN_BYTES = 8;
	private static final int COMPARED_BYTES = 32;
	/** Formats whose files say only behind their length what they hold. */
	private static final Set<String> CONTAINERS = Set.of("RIFF", "RF64", "FORM");
	private static final int CONTAINER_HEADER_BYTES = 12;

	private static final Map<String, String> KNOWN = known();

	private Magic() {
	}

	/** @return whether the file has {@code signature}, one byte a character, at {@code offset} */
	public static boolean has(MemorySegment file, long offset, String signature) {
		if (offset + signature.length() > file.byteSize()) {
			return false;
		}
		for (int i = 0; i < signature.length(); i++) {
			if ((file.get(ValueLayout.JAVA_BYTE, offset + i) & 0xFF) != signature.charAt(i)) {
				return false;
			}
		}
		return true;
	}

	/** @return that the file is not of the format that its name says, and what it looks like instead */
	public static ProblemException wrong(Path path, MemorySegment file, String format) {
		byte[] start = file.asSlice(0, Math.min(COMPARED_BYTES, file.byteSize())).toArray(ValueLayout.JAVA_BYTE);
		String text = new String(start, StandardCharsets.ISO_8859_1);
		// What starts as it should and still is none is damaged; so is what ends before it tells.
		String guess = KNOWN.entrySet().stream().filter(known -> text.startsWith(known.getKey()))
				.filter(known -> !known.getValue().endsWith(format) && (start.length >= CONTAINER_HEADER_BYTES || !CONTAINERS.contains(known.getKey())))
				.map(known -> ", as " + known.getValue() + " does").findFirst().orElse("");
		return BadRecording.atByte(path, 0, "the file is no " + format + ": it starts with " + shown(start) + guess,
				guess.isEmpty() ? "check that the file is whole" : "give it the file name extension of what it is");
	}

	private static String shown(byte[] start) {
		int count = Math.min(SHOWN_BYTES, start.length);
		boolean printable = true;
		for (int i = 0; i < count; i++) {
			printable &= start[i] >= ' ' && start[i] < 0x7F;
		}
		return printable ? '"' + new String(start, 0, count, StandardCharsets.US_ASCII) + '"'
				: HexFormat.ofDelimiter(" ").withUpperCase().formatHex(start, 0, count);
	}

	private static Map<String, String> known() {
		Map<String, String> known = new LinkedHashMap<>();
		known.put("version https://git-lfs", "a Git LFS pointer (its content was not fetched)");
		known.put("MATLAB 5.0 MAT-file", "a MATLAB 5 file");
		known.put("MATLAB 7.3 MAT-file", "a MATLAB 7.3 file");
		known.put("\u0089HDF\r\n", "an HDF5 file");
		known.put("\u0093NUMPY", "a NumPy array");
		known.put("RIFF", "a RIFF file of another kind");
		known.put("RF64", "an RF64 file");
		known.put("FORM", "an AIFF file");
		known.put("fLaC", "a FLAC file");
		known.put("OggS", "an Ogg file");
		known.put("ID3", "an MP3 file");
		known.put("TDSm", "a TDMS file");
		known.put("PAR1", "a Parquet file");
		known.put("PK\u0003\u0004", "a ZIP archive");
		known.put("\u001f\u008b", "a gzip archive");
		known.put("<!DOCTYPE", "a web page");
		known.put("<html", "a web page");
		known.put("{", "a JSON file");
		return known;
	}
}
