package org.edgeloop.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The maps against Matplotlib's tables, which {@code fixtures/make_colour_maps.py} wrote, and against the definition of lightness. */
class ColourMapTest {

	private static final Path FIXTURE = Path.of("fixtures", "colour_maps.csv");

	@ParameterizedTest
	@EnumSource(names = "GREY", mode = EnumSource.Mode.EXCLUDE)
	void theColoursAreMatplotlibs(ColourMap map) throws IOException {
		int tolerance = map == ColourMap.CIVIDIS ? 6 : 2;
		List<int[]> rows;
		try (var lines = Files.lines(FIXTURE)) {
			rows = lines.filter(line -> line.startsWith(map.name().toLowerCase(Locale.ROOT)))
					.map(line -> IntStream.range(1, 5).map(i -> Integer.parseInt(line.split(",")[i])).toArray()).toList();
		}
		assertEquals(256, rows.size());
		for (int[] row : rows) {
			int rgb = map.rgb(row[0] / 255.0);
			for (int channel = 0; channel < 3; channel++) {
				assertEquals(row[1 + channel], rgb >> 16 - 8 * channel & 0xFF, tolerance, map + " at " + row[0]);
			}
		}
	}

	@ParameterizedTest
	@EnumSource
	void brighterMeansMore(ColourMap map) {
		int[] table = map.table(64);
		for (int i = 1; i < table.length; i++) {
			assertTrue(lightness(table[i]) > lightness(table[i - 1]), map + " at " + i);
		}
	}

	@Test
	void greysGoEvenlyInLightness() {
		for (int percent = 0; percent <= 100; percent += 5) {
			assertEquals(percent, lightness(ColourMap.GREY.rgb(percent / 100.0)), 0.7);
		}
	}

	@Test
	void valuesBeyondTheRangeHaveTheLastColours() {
		assertEquals(ColourMap.VIRIDIS.rgb(0), ColourMap.VIRIDIS.rgb(-1));
		assertEquals(ColourMap.VIRIDIS.rgb(1), ColourMap.VIRIDIS.rgb(7));
		assertEquals(ColourMap.VIRIDIS.rgb(1), ColourMap.VIRIDIS.table(256)[255]);
	}

	/** L* of CIE 1976 under D65, from IEC 61966-2-1's inverse. */
	private static double lightness(int rgb) {
		double luminance = 0.2126 * linear(rgb >> 16 & 0xFF) + 0.7152 * linear(rgb >> 8 & 0xFF) + 0.0722 * linear(rgb & 0xFF);
		return luminance > 216.0 / 24389 ? 116 * Math.cbrt(luminance) - 16 : 24389.0 / 27 * luminance;
	}

	private static double linear(int level) {
		double share = level / 255.0;
		return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
	}
}
