package org.edgeloop.signal.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The memory of this process. */
final class Memory {

	private static final Path STATUS = Path.of("/proc/self/status");

	private Memory() {
	}

	/** @return what the process ever had at once that is no file, heap and native, or 0 where the system does not tell */
	static long residentBytes() throws IOException {
		if (!Files.isReadable(STATUS)) {
			return 0;
		}
		return Files.readAllLines(STATUS).stream().filter(line -> line.startsWith("RssAnon:"))
				.mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) << 10).findFirst().orElse(0);
	}
}
