package org.edgeloop.versioning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The program git at work in a folder, with nobody's settings but its own. */
public final class RealGit {

	private final Path folder;
	private final Map<String, String> environment = new HashMap<>(Map.of("GIT_CONFIG_NOSYSTEM", "1", "GIT_CONFIG_GLOBAL", "/dev/null", "LC_ALL",
			"C.UTF-8", "GIT_TERMINAL_PROMPT", "0"));

	private RealGit(Path folder) {
		this.folder = folder;
	}

	/** @return git in a folder, which is made; the test is skipped where there is no git */
	public static RealGit in(Path folder) throws Exception {
		Files.createDirectories(folder);
		assumeTrue(exists(), "skipped: no program git");
		return new RealGit(folder);
	}

	/** @return git in a new repository whose branch is main and whose user is Ada */
	public static RealGit init(Path folder) throws Exception {
		RealGit git = in(folder);
		git.run("init", "-q", "-b", "main");
		git.identify();
		return git;
	}

	/** @return git in a new clone of another repository */
	public static RealGit clone(String address, Path folder) throws Exception {
		RealGit git = in(folder);
		git.run("clone", "-q", address, ".");
		git.identify();
		return git;
	}

	private void identify() throws Exception {
		run("config", "user.name", "Ada Löw");
		run("config", "user.email", "ada@example.org");
	}

	public Path folder() {
		return folder;
	}

	/** Has commits be made at this time from now on. */
	public void setTime(String time) {
		environment.put("GIT_AUTHOR_DATE", time);
		environment.put("GIT_COMMITTER_DATE", time);
	}

	/** Writes a file and its folders. */
	public Path write(String path, String text) throws IOException {
		Path file = folder.resolve(path);
		Files.createDirectories(file.getParent());
		return Files.writeString(file, text);
	}

	/** Stages and commits whatever there is, and returns the commit's id. */
	public String commitAll(String message) throws Exception {
		run("add", "-A");
		run("commit", "-q", "--allow-empty", "-m", message);
		return run("rev-parse", "HEAD");
	}

	/** @return what git printed, without the last line's end; it has to succeed */
	public String run(String... arguments) throws Exception {
		Process process = start(arguments);
		String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertEquals(0, process.waitFor(), output);
		return output.stripTrailing();
	}

	/** @return how git ended */
	public int exitCode(String... arguments) throws Exception {
		Process process = start(arguments);
		process.getInputStream().readAllBytes();
		return process.waitFor();
	}

	/** Lets git check all objects and references of the repository. */
	public void assertSound() throws Exception {
		run("fsck", "--strict", "--no-dangling");
	}

	private Process start(String... arguments) throws IOException {
		var command = new ArrayList<>(List.of("git", "-c", "core.quotePath=false"));
		command.addAll(List.of(arguments));
		var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
		builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
		builder.environment().putAll(environment);
		return builder.start();
	}

	private static boolean exists() throws InterruptedException {
		try {
			return new ProcessBuilder("git", "--version").redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
		} catch (IOException e) {
			return false;
		}
	}
}
