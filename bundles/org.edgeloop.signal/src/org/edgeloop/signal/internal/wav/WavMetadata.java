package org.edgeloop.signal.internal.wav;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

import org.edgeloop.base.ProblemException;
import org.edgeloop.signal.internal.memory.BinaryCursor;

/** The text that a WAV file carries beside its samples: its {@code LIST/INFO} and {@code bext} chunks. */
final class WavMetadata {

	private static final Map<String, String> INFO_NAMES = Map.ofEntries(Map.entry("INAM", "title"),
			Map.entry("IART", "artist"), Map.entry("ICMT", "comment"), Map.entry("ICOP", "copyright"),
			Map.entry("ICRD", "created"), Map.entry("IENG", "engineer"), Map.entry("IGNR", "genre"),
			Map.entry("IKEY", "keywords"), Map.entry("ISBJ", "subject"), Map.entry("ISFT", "software"),
			Map.entry("ISRC", "source"), Map.entry("ITCH", "technician"));

	private static final int MOST_BYTES = 1 << 20;

	private WavMetadata() {
	}

	static Map<String, String> read(WavChunks chunks) throws ProblemException {
		Map<String, String> metadata = new LinkedHashMap<>();
		var list = chunks.find(WavChunks.INFO);
		if (list.isPresent()) {
			readInfo(chunks.content(list.get()), metadata);
		}
		var broadcast = chunks.find("bext");
		if (broadcast.isPresent()) {
			readBroadcast(chunks.content(broadcast.get()), metadata);
		}
		chunks.cutOff().ifPresent(id -> metadata.put("incomplete", "the file ends inside the chunk '" + id + "' behind the samples"));
		return metadata;
	}

	private static void readInfo(BinaryCursor chunk, Map<String, String> metadata) throws ProblemException {
		BinaryCursor list = chunk.within(chunk.position(), Math.min(chunk.end(), chunk.position() + MOST_BYTES));
		list.latin1(4, "the list's kind");
		while (list.remaining() >= 8) {
			String id = list.latin1(4, "an entry's name");
			long size = Math.min(list.uint32("an entry's size"), list.remaining());
			String text = text(list.bytes((int) size, "an entry"));
			if (!text.isEmpty()) {
				metadata.put(INFO_NAMES.getOrDefault(id, id), text);
			}
			if (size % 2 == 1 && list.remaining() > 0) {
				list.uint8("padding");
			}
		}
	}

	/** EBU Tech 3285: fixed fields of text, filled up with zeros. */
	private static void readBroadcast(BinaryCursor bext, Map<String, String> metadata) throws ProblemException {
		if (bext.remaining() < 256 + 32 + 32 + 10 + 8) {
			return;
		}
		String description = text(bext.bytes(256, "the description"));
		String originator = text(bext.bytes(32, "the originator"));
		bext.bytes(32, "the originator's reference");
		String created = text(bext.bytes(10, "the date")) + " " + text(bext.bytes(8, "the time"));
		Map<String, String> found = Map.of("description", description, "originator", originator, "created", created.strip());
		found.forEach((name, value) -> {
			if (!value.isEmpty()) {
				metadata.putIfAbsent(name, value);
			}
		});
	}

	private static String text(byte[] bytes) {
		int length = 0;
		while (length < bytes.length && bytes[length] != 0) {
			length++;
		}
		return decoded(ByteBuffer.wrap(bytes, 0, length)).strip();
	}

	/** The specification names no character set: what is sound UTF-8 is hardly meant as anything else. */
	private static String decoded(ByteBuffer bytes) {
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(bytes.duplicate()).toString();
		} catch (CharacterCodingException e) {
			return Charset.forName("windows-1252").decode(bytes).toString();
		}
	}
}
