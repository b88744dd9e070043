package org.edgeloop.device.linux.internal.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.edgeloop.device.linux.release.BoardStatus;

/** The board's script in a folder of this machine, with programs in place of Java that say at once how they are. */
final class ScriptedBoard implements AutoCloseable {

	/** What a runner does. */
	enum Behaviour {
		/** Is healthy and runs until it is ended. */
		GOOD("echo \"healthy $last fine\"\nexec tail -f \"$0\"\n"),
		/** Finds itself unhealthy. */
		BAD("echo \"unhealthy $last its outputs differ\"\nexec tail -f \"$0\"\n"),
		/** Ends at once. */
		CRASHING("exit 3\n"),
		/** Never says anything. */
		SILENT("exec tail -f \"$0\"\n"),
		/** Is healthy, and ends before its probation is over. */
		SHORT_LIVED("echo \"healthy $last fine\"\nexit 4\n");

		private final String program;

		Behaviour(String program) {
			this.program = "#!/bin/sh\nfor last; do :; done\n" + program;
		}
	}

	private final Path folder;
	private final Path root;
	private final List<String> shell;

	/** @param shell the words that run a script, as {@code dash} */
	ScriptedBoard(Path folder, List<String> shell) throws IOException, InterruptedException {
		this.folder = folder;
		this.root = Files.createDirectories(folder.resolve("root"));
		this.shell = shell;
		// the name of the runner's class stands in its command line, by which the script knows it again
		Path programs = Files.createDirectories(folder.resolve("org.edgeloop.device.linux.runner"));
		for (Behaviour behaviour : Behaviour.values()) {
			program(programs.resolve(behaviour.name()), behaviour.program);
		}
		// what a flush of the disk is for, no test here can show; it would only take the machine's time
		program(Files.createDirectories(folder.resolve("bin")).resolve("sync"), "#!/bin/sh\n");
		Files.writeString(root.resolve("board.sh"), Resources.text("board.sh"));
		succeed("prepare");
		succeed("service", "process");
		Files.createDirectories(root.resolve("runtime/r"));
	}

	/** Writes a program that can be run. */
	static void program(Path file, String text) throws IOException {
		Files.writeString(file, text);
		Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
	}

	/** @return where programs are looked for */
	String path() {
		return folder.resolve("bin") + ":" + System.getenv("PATH");
	}

	Path root() {
		return root;
	}

	/** Puts a release there, as a deployment does. */
	void publish(String id, Behaviour behaviour) throws IOException, InterruptedException {
		publish(id, behaviour, 0);
	}

	void publish(String id, Behaviour behaviour, int probation) throws IOException, InterruptedException {
		Path part = Files.createDirectories(root.resolve("releases/" + id + ".part"));
		Files.writeString(part.resolve("run.conf"), "runtime=r\njava=%s\nheap=64m\nprobation=%d\ndeadline=1\n"
				.formatted(folder.resolve("org.edgeloop.device.linux.runner").resolve(behaviour.name()), probation));
		Files.writeString(part.resolve("manifest.json"), "{\"id\":\"" + id + "\"}");
		succeed("publish", "releases", id);
	}

	/** Has a release tried to the end. @return what came of it */
	String tried(String token, String id) throws IOException, InterruptedException {
		succeed("try", token, id);
		return succeed("await", token, "30");
	}

	BoardStatus status() throws IOException, InterruptedException {
		return StatusText.read(succeed("status"));
	}

	/** @return what the script said */
	String succeed(String... words) throws IOException, InterruptedException {
		Process process = start(Map.of(), words);
		process.getOutputStream().close();
		String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
		assertTrue(process.waitFor(60, TimeUnit.SECONDS));
		assertEquals(0, process.exitValue(), String.join(" ", words) + ": " + said);
		return said;
	}

	/** @return the exit code, whatever it is */
	int exitCode(Map<String, String> environment, String... words) throws IOException, InterruptedException {
		Process process = start(environment, words);
		process.getOutputStream().close();
		process.getInputStream().readAllBytes();
		return process.waitFor();
	}

	Process start(Map<String, String> environment, String... words) throws IOException {
		List<String> command = new ArrayList<>(shell);
		command.add(root.resolve("board.sh").toString());
		command.addAll(List.of(words));
		ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
		builder.environment().put("PATH", path());
		builder.environment().putAll(environment);
		return builder.start();
	}

	/** Ends everything on the board at once, as a cut of its power does. */
	void cutPower() {
		// those that end may have begun others meanwhile
		for (List<ProcessHandle> left = processes(); !left.isEmpty(); left = processes()) {
			left.forEach(ProcessHandle::destroyForcibly);
		}
	}

	private List<ProcessHandle> processes() {
		return ProcessHandle.allProcesses().filter(process -> process.info().commandLine().orElse("").contains(folder.toString()))
				.filter(process -> process.pid() != ProcessHandle.current().pid()).toList();
	}

	@Override
	public void close() {
		cutPower();
	}
}
