package org.edgeloop.device.linux.runner;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What this process takes of the board's memory, in bytes, as {@code /proc/self/status} says.
 *
 * @param resident now
 * @param peak at most so far
 */
record ProcessMemory(long resident, long peak) {

	static ProcessMemory present() throws IOException {
		List<String> lines = Files.readAllLines(Path.of("/proc/self/status"));
		return new ProcessMemory(bytes(lines, "VmRSS:"), bytes(lines, "VmHWM:"));
	}

	private static long bytes(List<String> lines, String key) {
		return lines.stream().filter(line -> line.startsWith(key)).findFirst()
				.map(line -> Long.parseLong(line.substring(key.length()).replace("kB", "").strip()) * 1024).orElse(0L);
	}
}
