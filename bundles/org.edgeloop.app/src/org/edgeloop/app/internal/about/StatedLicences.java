package org.edgeloop.app.internal.about;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.osgi.framework.Bundle;

/** The licence of each bundle: as its manifest states it, or else as the pom of its library does. */
final class StatedLicences {

	private record Line(String beginning, String licence) {
	}

	private final List<Line> lines;

	StatedLicences() {
		try (var reader = new BufferedReader(new InputStreamReader(
				Objects.requireNonNull(StatedLicences.class.getResourceAsStream("licences.txt")), StandardCharsets.UTF_8))) {
			lines = reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(line -> line.split(" ", 2))
					.map(parts -> new Line(parts[0], parts[1])).toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** @return the licence's identifier, name or address; empty if nobody states one */
	String of(Bundle bundle) {
		@Nullable String stated = bundle.getHeaders(Locale.ENGLISH.getLanguage()).get("Bundle-License");
		if (stated != null && !stated.isBlank()) {
			return stated.strip();
		}
		String name = bundle.getSymbolicName();
		return name.startsWith("org.eclipse.") ? "EPL-2.0"
				: lines.stream().filter(line -> name.startsWith(line.beginning())).findFirst().map(Line::licence).orElse("");
	}
}
