package org.edgeloop.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ThemeColorsTest {

	private static final Path BUNDLE = Path.of(System.getProperty("edgeloop.root"), "bundles", "org.edgeloop.ui");
	private static final Pattern LIGHT = Pattern.compile("colorDefinition id=\"([\\w.]+)\".* value=\"(\\d+),(\\d+),(\\d+)\"");
	private static final Pattern DARK = Pattern.compile("ColorDefinition#([\\w-]+) \\{\\s*color: #(\\p{XDigit}{2})(\\p{XDigit}{2})(\\p{XDigit}{2});");

	/** WCAG 2.2, success criterion 1.4.3, level AA. */
	private static final double TEXT_CONTRAST = 4.5;
	/** WCAG 2.2, success criterion 1.4.11. */
	private static final double GRAPHICS_CONTRAST = 3;

	private final Map<String, RGB> light = read("plugin.xml", LIGHT, 10);
	private final Map<String, RGB> dark = read("css/dark.css", DARK, 16);

	@Test
	void everyColourHasALightAndADarkValueAndThereAreNoOthers() {
		List<String> ids = Arrays.stream(ThemeColors.values()).map(ThemeColors::id).sorted().toList();
		assertEquals(ids, List.copyOf(light.keySet()));
		assertEquals(ids, List.copyOf(dark.keySet()));
	}

	@ParameterizedTest
	@EnumSource(names = { "TEXT", "MUTED_TEXT", "WARNING", "CURSOR", "PASSED", "FAILED" })
	void textCanBeReadInBothThemes(ThemeColors text) {
		for (ThemeColors background : List.of(ThemeColors.CANVAS, ThemeColors.TRACK)) {
			checkContrast(text, background, TEXT_CONTRAST);
		}
	}

	@ParameterizedTest
	@EnumSource(names = { "SERIES_1", "SERIES_2", "SERIES_3", "SERIES_4", "SERIES_5", "SERIES_6", "VIEWPORT", "ACCENT", "AXIS" })
	void drawingsStandOutInBothThemes(ThemeColors drawing) {
		checkContrast(drawing, ThemeColors.CANVAS, GRAPHICS_CONTRAST);
	}

	@Test
	void darkIsTold() {
		assertTrue(ThemeColors.isDark(dark.get(ThemeColors.CANVAS.id())));
		assertFalse(ThemeColors.isDark(light.get(ThemeColors.CANVAS.id())));
		assertTrue(ThemeColors.isDark(new RGB(0, 0, 255)));
		assertFalse(ThemeColors.isDark(new RGB(255, 255, 0)));
	}

	@Test
	void seriesGoRound() {
		assertEquals(ThemeColors.SERIES_1, ThemeColors.series(0));
		assertEquals(ThemeColors.SERIES_6, ThemeColors.series(5));
		assertEquals(ThemeColors.SERIES_1, ThemeColors.series(6));
	}

	@Test
	void theUsersChoiceOfThemeGoesBeforeTheDesktops() {
		assertTrue(DesktopTheme.wantsDark(DesktopTheme.FOLLOW, true));
		assertFalse(DesktopTheme.wantsDark(DesktopTheme.FOLLOW, false));
		assertTrue(DesktopTheme.wantsDark(DesktopTheme.DARK, false));
		assertFalse(DesktopTheme.wantsDark(DesktopTheme.LIGHT, true));
	}

	private void checkContrast(ThemeColors front, ThemeColors back, double least) {
		for (Map<String, RGB> theme : List.of(light, dark)) {
			double contrast = contrast(theme.get(front.id()), theme.get(back.id()));
			assertTrue(contrast >= least,
					() -> "%s on %s in the %s theme: %.2f".formatted(front, back, theme == light ? "light" : "dark", contrast));
		}
	}

	/** The contrast ratio as WCAG 2.2 defines it. */
	private static double contrast(RGB one, RGB other) {
		double a = luminance(one);
		double b = luminance(other);
		return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
	}

	private static double luminance(RGB rgb) {
		return 0.2126 * linear(rgb.red) + 0.7152 * linear(rgb.green) + 0.0722 * linear(rgb.blue);
	}

	private static double linear(int channel) {
		double value = channel / 255.0;
		return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
	}

	private static Map<String, RGB> read(String file, Pattern pattern, int radix) {
		try {
			Map<String, RGB> colours = new TreeMap<>();
			var matcher = pattern.matcher(Files.readString(BUNDLE.resolve(file)));
			while (matcher.find()) {
				colours.put(matcher.group(1).replace('-', '.'), new RGB(Integer.parseInt(matcher.group(2), radix),
						Integer.parseInt(matcher.group(3), radix), Integer.parseInt(matcher.group(4), radix)));
			}
			return colours;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
