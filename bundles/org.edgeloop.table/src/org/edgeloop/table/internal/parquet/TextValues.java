package org.edgeloop.table.internal.parquet;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.edgeloop.table.Categories;

/** A column of text as codes of its levels, without a string for each row where the file has dictionaries. */
final class TextValues implements PageValues {

	/** A column of more is read where it lies. */
	private static final int MOST_LEVELS = 1 << 16;

	private final int[] all;
	private final Map<String, Integer> known = new HashMap<>();
	private final List<String> levels = new ArrayList<>();
	private String[] dictionary = {};
	/** The code of each text of the dictionary, once it is met. */
	private int[] places = {};

	TextValues(int rows) {
		all = new int[rows];
	}

	Categories finish() throws UnusualFileException {
		if (levels.isEmpty()) {
			throw new UnusualFileException("a column without a text");
		}
		return new Categories(all, levels);
	}

	@Override
	public void dictionary(byte[] bytes, int start, int end, int count) throws UnusualFileException {
		if (count > MOST_LEVELS) {
			throw new UnusualFileException(count + " texts");
		}
		ByteBuffer in = ByteBuffer.wrap(bytes, start, end - start).order(ByteOrder.LITTLE_ENDIAN);
		dictionary = new String[count];
		places = new int[count];
		Arrays.fill(places, Categories.MISSING);
		for (int i = 0; i < count; i++) {
			dictionary[i] = text(in);
		}
	}

	@Override
	public void values(boolean areCodes, byte[] bytes, int start, int end, int first, int count) throws UnusualFileException {
		if (!areCodes) {
			ByteBuffer in = ByteBuffer.wrap(bytes, start, end - start).order(ByteOrder.LITTLE_ENDIAN);
			for (int row = first; row < first + count; row++) {
				all[row] = level(text(in));
			}
			return;
		}
		if (count > 0) {
			RunLengths.read(bytes, start + 1, end, bytes[start], all, first, count);
		}
		for (int row = first; row < first + count; row++) {
			int code = all[row];
			if (places[code] == Categories.MISSING) {
				places[code] = level(dictionary[code]);
			}
			all[row] = places[code];
		}
	}

	/** @return the next text, whose length stands before it */
	private static String text(ByteBuffer in) throws UnusualFileException {
		ByteBuffer bytes = in.slice(in.position() + Integer.BYTES, in.getInt(in.position()));
		in.position(in.position() + Integer.BYTES + bytes.remaining());
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
		} catch (CharacterCodingException e) {
			throw new UnusualFileException("a text that is not UTF-8");
		}
	}

	/** @return the code of a text */
	private int level(String text) throws UnusualFileException {
		int level = known.computeIfAbsent(text, this::next);
		if (level >= MOST_LEVELS) {
			throw new UnusualFileException("more than " + MOST_LEVELS + " texts");
		}
		return level;
	}

	private Integer next(String level) {
		levels.add(level);
		return levels.size() - 1;
	}

	@Override
	public void spread(int first, int[] present, int rows, int count) {
		int left = count;
		for (int row = rows - 1; row >= 0; row--) {
			all[first + row] = present[row] == 1 ? all[first + --left] : Categories.MISSING;
		}
	}
}
