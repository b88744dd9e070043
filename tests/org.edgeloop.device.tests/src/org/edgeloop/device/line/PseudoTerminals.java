package org.edgeloop.device.line;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Two serial ports that are wired to each other, made by socat. */
public final class PseudoTerminals implements AutoCloseable {

	private static final Pattern PORT = Pattern.compile("PTY is (\\S+)");
	private static final long SECONDS_TO_END = 10;

	private final Process socat;
	private final List<String> ports = new ArrayList<>();

	/** Assumes that socat is installed. */
	public PseudoTerminals() throws IOException {
		boolean isThere = Stream.of(System.getenv("PATH").split(":")).anyMatch(folder -> Files.isExecutable(Path.of(folder, "socat")));
		assumeTrue(isThere, "skipped: no socat");
		socat = new ProcessBuilder("socat", "-d", "-d", "pty,raw,echo=0", "pty,raw,echo=0").redirectErrorStream(true).start();
		var messages = new BufferedReader(new InputStreamReader(socat.getInputStream(), StandardCharsets.UTF_8));
		for (String line = messages.readLine(); line != null && !line.contains("starting data transfer"); line = messages.readLine()) {
			Matcher port = PORT.matcher(line);
			if (port.find()) {
				ports.add(port.group(1));
			}
		}
	}

	/** @return the path of one end */
	public String near() {
		return ports.get(0);
	}

	/** @return the path of the other end */
	public String far() {
		return ports.get(1);
	}

	/** Pulls the cable out: both ends hang up. */
	public void unplug() throws InterruptedException {
		socat.destroy();
		socat.waitFor(SECONDS_TO_END, TimeUnit.SECONDS);
	}

	@Override
	public void close() throws InterruptedException {
		unplug();
	}
}
