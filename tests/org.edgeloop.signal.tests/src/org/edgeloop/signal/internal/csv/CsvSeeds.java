package org.edgeloop.signal.internal.csv;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.edgeloop.signal.fuzz.Seed;
import org.edgeloop.signal.fuzz.SeedSource;

/** Tables with and without header, time column, quotes, byte order mark and decimal comma. */
public final class CsvSeeds implements SeedSource {

	@Override
	public String format() {
		return "CSV";
	}

	@Override
	public List<Seed> seeds() {
		StringBuilder seconds = new StringBuilder("time [s];a [g];state\n");
		StringBuilder instants = new StringBuilder("time,\"a \"\"x\"\" [m/s²]\",b\r\n");
		StringBuilder bare = new StringBuilder();
		StringBuilder comma = new StringBuilder("# exported\nt;x\n");
		for (int i = 0; i < 100; i++) {
			seconds.append(i / 100.0).append(";").append(i * 0.37).append(";ok\n");
			instants.append("2024-05-06T07:08:%02d.%03dZ".formatted(i / 10, i % 10 * 100)).append(",\"").append(i).append("\",\r\n");
			bare.append("9,39,39,").append(i * 39.0625).append(",0.552,-0.146\n");
			comma.append(i).append(",5;1,").append(i).append("E-2\n");
		}
		return List.of(seed("seconds.csv", seconds, StandardCharsets.UTF_8), seed("instants.csv", instants, StandardCharsets.UTF_8),
				seed("bare.csv", bare, StandardCharsets.UTF_8), seed("comma.csv", comma, StandardCharsets.UTF_8),
				seed("utf16.csv", new StringBuilder("\uFEFF").append(seconds), StandardCharsets.UTF_16LE));
	}

	private static Seed seed(String name, StringBuilder text, Charset encoding) {
		return new Seed(name, text.toString().getBytes(encoding));
	}
}
