package org.edgeloop.cli.killed;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

import org.edgeloop.cli.Main;
import org.edgeloop.cli.OwnProcess;

/** The command line in a process of its own that is killed, by a signal that nothing can catch, before a certain step: see {@link Steps}. */
final class Victim {

	private static final int PATIENCE_SECONDS = 120;

	private final Path folder;
	private final Path agent;
	private final Path classPath;
	/** By what the process is started. */
	private List<String> prefix = List.of();

	/** @param folder gets what the processes need, and their home */
	Victim(Path folder) throws IOException {
		this.folder = Files.createDirectories(folder);
		agent = folder.resolve("agent.jar");
		writeAgent();
		classPath = OwnProcess.writeClassPath(folder.resolve("classpath"));
	}

	/**
	 * What came of a process.
	 *
	 * @param step before which it was killed; empty if it came to its end
	 * @param steps how many it did, if it came to its end
	 * @param said what it said to the standard error
	 */
	record Outcome(String step, long steps, int exitCode, String said) {

		boolean isKilled() {
			return !step.isEmpty();
		}
	}

	/** What becomes of a process that is held. */
	enum Fate {
		GOES_ON, GOES_ON_WIDER, IS_KILLED
	}

	/** Looks at a process that is held. */
	@FunctionalInterface
	interface Watch {

		/** @param step before which it is held */
		Fate at(String step) throws Exception;
	}

	/** Runs a command that is killed before a step. */
	Outcome kill(long point, Object... arguments) throws Exception {
		return run(point, Long.MAX_VALUE, _ -> Fate.IS_KILLED, arguments);
	}

	/**
	 * Runs a command to its end that may do no more than what permissions say, even if the tests run as root: without the capabilities
	 * by which root may do everything.
	 */
	Outcome unprivileged(Object... arguments) throws Exception {
		prefix = "root".equals(System.getProperty("user.name")) ? List.of("setpriv", "--bounding-set", "-dac_override,-dac_read_search") : List.of();
		try {
			return run(Long.MAX_VALUE, Long.MAX_VALUE, _ -> Fate.GOES_ON, arguments);
		} finally {
			prefix = List.of();
		}
	}

	/**
	 * @param first the step before which it is held first
	 * @param distance how many steps further it is held again
	 */
	Outcome run(long first, long distance, Watch watch, Object... arguments) throws Exception {
		Path count = folder.resolve("count");
		List<String> command = new ArrayList<>(prefix);
		command.addAll(List.of(OwnProcess.JAVA, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx256m", "--enable-native-access=ALL-UNNAMED",
				"-Duser.home=" + folder, "-javaagent:" + agent + "=" + first + "," + distance + "," + count, "@" + classPath, Main.class.getName()));
		for (Object argument : arguments) {
			command.add(argument.toString());
		}
		var builder = new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD);
		builder.environment().keySet().removeIf(name -> name.startsWith("GIT_") || name.startsWith("AWS_"));
		builder.environment().put("HOME", folder.toString());
		Process process = builder.start();
		try {
			return follow(process, watch, count);
		} finally {
			process.destroyForcibly();
		}
	}

	private static Outcome follow(Process process, Watch watch, Path count) throws Exception {
		var said = new StringBuilder();
		BufferedReader errors = process.errorReader();
		for (String line = errors.readLine(); line != null; line = errors.readLine()) {
			if (!line.startsWith(Steps.HELD)) {
				said.append(line).append('\n');
				continue;
			}
			String step = line.substring(Steps.HELD.length());
			Fate fate = watch.at(step);
			if (fate == Fate.IS_KILLED) {
				process.destroyForcibly().waitFor();
				return new Outcome(step, 0, process.exitValue(), said.toString());
			}
			process.getOutputStream().write(fate == Fate.GOES_ON ? Steps.GO : Steps.WIDER);
			process.getOutputStream().flush();
		}
		assertTrue(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS), "it does not end");
		return new Outcome("", Long.parseLong(Files.readString(count)), process.exitValue(), said.toString());
	}

	private void writeAgent() throws IOException {
		var manifest = new Manifest();
		Attributes attributes = manifest.getMainAttributes();
		attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
		attributes.putValue("Premain-Class", StepAgent.class.getName());
		attributes.putValue("Can-Retransform-Classes", "true");
		attributes.putValue("Boot-Class-Path", agent.getFileName().toString());
		try (OutputStream out = Files.newOutputStream(agent); var jar = new JarOutputStream(out, manifest)) {
			for (Class<?> type : List.of(StepAgent.class, Steps.class)) {
				String name = type.getName().replace('.', '/') + ".class";
				jar.putNextEntry(new JarEntry(name));
				try (InputStream content = Objects.requireNonNull(type.getResourceAsStream("/" + name))) {
					content.transferTo(jar);
				}
			}
		}
	}
}
