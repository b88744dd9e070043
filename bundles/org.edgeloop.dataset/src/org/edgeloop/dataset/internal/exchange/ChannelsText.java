package org.edgeloop.dataset.internal.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.edgeloop.dataset.internal.JsonText;

/** Channel names in one cell of a table: {@code DE;FE}, or a JSON array where that would be taken for other names. */
final class ChannelsText {

	private static final String SEPARATOR = ";";

	private ChannelsText() {
	}

	static String of(List<String> channels) {
		String plain = String.join(SEPARATOR, channels);
		return split(plain).equals(channels) ? plain
				: channels.stream().map(JsonText::quote).collect(Collectors.joining(",", "[", "]"));
	}

	static List<String> parse(String cell) throws IOException {
		return cell.startsWith("[") ? Json.parse(Path.of("channels"), cell).texts() : split(cell);
	}

	private static List<String> split(String cell) {
		if (cell.isBlank() || cell.startsWith("[")) {
			return List.of();
		}
		return Arrays.stream(cell.split(SEPARATOR, -1)).map(String::strip).filter(name -> !name.isEmpty()).toList();
	}
}
