package org.edgeloop.device.stm32.uart;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.edgeloop.device.stm32.uart.ChipProfile.Range;

/** The chips that are known, from {@code chips.tsv}. */
public final class ChipCatalog {

	private static final String RESOURCE = "chips.tsv";
	private static final int ALL_COLUMNS = 9;
	private static final int HEXADECIMAL = 16;
	private static final Map<Integer, ChipProfile> CHIPS = Collections.unmodifiableMap(read());

	private ChipCatalog() {
	}

	/** @return what is known of the chips with a product id; for an unknown one no more than that */
	public static ChipProfile chip(int id) {
		ChipProfile known = CHIPS.get(id);
		return known == null ? ChipProfile.unknown(id) : known;
	}

	static boolean isKnown(int id) {
		return CHIPS.containsKey(id);
	}

	static Collection<ChipProfile> all() {
		return CHIPS.values();
	}

	private static Map<Integer, ChipProfile> read() {
		Map<Integer, ChipProfile> chips = new HashMap<>();
		try (InputStream in = ChipCatalog.class.getResourceAsStream(RESOURCE)) {
			if (in == null) {
				throw new IllegalStateException(RESOURCE + " is missing");
			}
			new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().filter(line -> !line.startsWith("#")).map(ChipCatalog::chip)
					.forEach(chip -> chips.put(chip.id(), chip));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return chips;
	}

	private static ChipProfile chip(String line) {
		String[] columns = line.split("\t");
		int id = Integer.decode(columns[0]);
		if (columns.length < ALL_COLUMNS) {
			return ChipProfile.named(id, columns[1]);
		}
		Range flash = range(columns[2], columns[3]);
		return new ChipProfile(id, columns[1], flash, pages(flash, columns[4]), range(columns[5], columns[6]),
				(byte) Integer.parseInt(columns[7], HEXADECIMAL), Integer.parseInt(columns[8]));
	}

	private static Range range(String from, String to) {
		return new Range(Long.decode(from), Long.decode(to));
	}

	/** @param sizes as {@code 4x16384,65536,131072}; the last one is repeated */
	private static List<Range> pages(Range flash, String sizes) {
		List<Long> all = new ArrayList<>();
		for (String run : sizes.split(",")) {
			int times = run.indexOf('x');
			for (int count = times < 0 ? 1 : Integer.parseInt(run.substring(0, times)); count > 0; count--) {
				all.add(Long.valueOf(run.substring(times + 1)));
			}
		}
		List<Range> pages = new ArrayList<>();
		for (long from = flash.from(); from < flash.to();) {
			long to = from + all.get(Math.min(pages.size(), all.size() - 1));
			pages.add(new Range(from, to));
			from = to;
		}
		return pages;
	}
}
