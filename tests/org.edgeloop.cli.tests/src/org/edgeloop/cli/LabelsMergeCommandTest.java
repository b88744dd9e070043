package org.edgeloop.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code labels merge} by itself, and as Git calls it when two branches are merged. */
class LabelsMergeCommandTest {

	/** Hands its arguments to the process of the test, in which the command runs, and ends with the command's exit code. */
	private static final String STAND_IN = """
			#!/bin/sh
			here=$(dirname "$0")
			{ printf '%s\\n' "$PWD" "$@"; } > "$here/request"
			read -r code < "$here/reply"
			exit "$code"
			""";

	@TempDir
	Path folder;

	private Path project;
	private String launcherBefore;

	@BeforeEach
	void makeFolder() throws IOException {
		project = Files.createDirectory(folder.resolve("project"));
		launcherBefore = System.getProperty("edgeloop.launcher", "");
	}

	@AfterEach
	void restoreLauncher() {
		System.setProperty("edgeloop.launcher", launcherBefore);
	}

	@Test
	void mergesIntoOursOrElsewhereAndTellsHowItWent() throws IOException {
		Path base = write("base", line("a", "normal", 10));
		Path ours = write("ours", line("a", "fault", 10));
		Path theirs = write("theirs", line("a", "normal", 20));
		Path output = project.resolve("merged");
		assertEquals("{\"clean\":true,\"changes\":1,\"conflicts\":[],\"header\":[]}\n",
				Run.good("labels", "merge", base, ours, theirs, "--output", output, "--json"));
		assertTrue(Files.readString(output).contains(line("a", "fault", 20)));
		assertTrue(Files.readString(ours).contains(line("a", "fault", 10)));
		Run conflict = Run.of("labels", "merge", base, ours, write("other", line("a", "other", 10)), "--path", "labels/x");
		assertEquals(1, conflict.exitCode());
		assertTrue(conflict.err().contains("labels/x: the label a was changed by both sides: type"), conflict.err());
	}

	@Test
	void refusesWhatIsNotSoundOrNotGiven() throws IOException {
		Path ours = write("ours", line("a", "fault", 10));
		Path broken = Files.writeString(project.resolve("broken"), "{");
		Run.failing(3, "labels", "merge", ours, ours, broken);
		Run.failing(3, "labels", "merge", "--install", project);
		assertEquals(2, Run.of("labels", "merge", ours, ours).exitCode());
	}

	@Test
	void gitMergesTwoBranchesByTheInstalledCommand() throws Exception {
		Path odd = Files.createDirectory(folder.resolve("it's 100% \"odd\" $HOME"));
		Path launcher = Files.writeString(odd.resolve("launcher"), STAND_IN);
		assertTrue(launcher.toFile().setExecutable(true));
		git("init", "-q", "-b", "main");
		Files.writeString(project.resolve(".gitattributes"), "*.wav binary");
		System.setProperty("edgeloop.launcher", launcher.toString());
		Run.good("labels", "merge", "--install", project);
		Run.good("labels", "merge", "--install", project);
		assertEquals(List.of("*.wav binary", "*.labels.json merge=edgeloop-labels", "*.suggestions.json merge=edgeloop-labels"),
				Files.readAllLines(project.resolve(".gitattributes")));
		commit("base", line("a", "normal", 10), line("b", "normal", 10));
		git("checkout", "-q", "-b", "theirs");
		commit("theirs", line("a", "normal", 20), line("b", "normal", 10));
		git("checkout", "-q", "main");
		commit("ours", line("a", "fault", 10), line("b", "normal", 10));
		assertEquals(0, mergeByGit(odd));
		assertEquals(Files.readString(write("expected", line("b", "normal", 10), line("a", "fault", 20))),
				Files.readString(labels()));

		git("checkout", "-q", "theirs");
		commit("theirs again", line("a", "other", 20));
		git("checkout", "-q", "main");
		commit("ours again", line("a", "cage", 20), line("b", "normal", 10));
		assertEquals(1, mergeByGit(odd), "a conflict for a person");
		assertEquals("labels/a b.wav.labels.json", output("git", "diff", "--name-only", "--diff-filter=U", "-z").replace("\0", ""));
		assertTrue(Files.readString(labels()).contains("\"conflictWith\":\"a\""));
	}

	/** Runs the command for Git in this process, while Git waits. */
	private int mergeByGit(Path standIn) throws Exception {
		Path request = standIn.resolve("request");
		Path reply = standIn.resolve("reply");
		Files.deleteIfExists(request);
		Files.deleteIfExists(reply);
		output("mkfifo", request.toString(), reply.toString());
		Process merge = new ProcessBuilder("git", "-C", project.toString(), "-c", "user.name=A", "-c", "user.email=a@example.org", "merge",
				"-q", "--no-edit", "theirs").redirectErrorStream(true).start();
		var answered = CompletableFuture.runAsync(() -> answer(request, reply));
		String said = new String(merge.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		answered.get(30, TimeUnit.SECONDS);
		assertTrue(merge.waitFor(30, TimeUnit.SECONDS), said);
		return merge.exitValue();
	}

	private static void answer(Path request, Path reply) {
		try {
			List<String> lines = Files.readAllLines(request);
			Path here = Path.of(lines.getFirst());
			Object[] arguments = lines.stream().skip(1).map(word -> word.startsWith(".merge_file") ? here.resolve(word).toString() : word)
					.toArray();
			Run run = Run.of(arguments);
			Files.writeString(reply, run.exitCode() + "\n");
			assertTrue(Arrays.asList(arguments).contains("labels/a b.wav.labels.json"), "Git names the file");
		} catch (IOException e) {
			throw new IllegalStateException(e);
		}
	}

	private Path labels() {
		return project.resolve("labels/a b.wav.labels.json");
	}

	private void commit(String message, String... lines) throws Exception {
		Files.createDirectories(labels().getParent());
		Files.copy(write("content", lines), labels(), StandardCopyOption.REPLACE_EXISTING);
		git("add", "labels", ".gitattributes");
		git("-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "-q", "-m", message);
	}

	private void git(String... arguments) throws Exception {
		output(Stream.concat(Stream.of("git"), Stream.of(arguments)).toArray(String[]::new));
	}

	private String output(String... command) throws Exception {
		var words = new ArrayList<>(List.of(command));
		Process process = new ProcessBuilder(words).directory(project.toFile()).redirectErrorStream(true).start();
		String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertEquals(0, process.waitFor(), text);
		return text;
	}

	private Path write(String name, String... lines) throws IOException {
		return Files.writeString(folder.resolve(name), """
				{
				"format":"edgeloop-labels",
				"version":1,
				"recording":"data/a b.wav",
				"samples":1000,
				"sampleRate":100,
				"labels":[
				%s
				]
				}
				""".formatted(String.join(",\n", lines)));
	}

	private static String line(String id, String type, long to) {
		return "{\"id\":\"" + id + "\",\"kind\":\"region\",\"type\":\"" + type + "\",\"from\":0,\"to\":" + to + "}";
	}
}
