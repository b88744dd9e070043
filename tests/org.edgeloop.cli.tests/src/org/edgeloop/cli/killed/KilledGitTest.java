package org.edgeloop.cli.killed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.edgeloop.testsupport.openssh.OpenSshServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code versions stage}, {@code commit}, {@code merge}, {@code pull} and {@code push} of label files, killed between any two of their
 * steps. The program git finds the repository sound each time, nothing of the work tree is lost, and the next call finishes.
 */
class KilledGitTest {

	private static final String GIT = "/usr/bin/git";
	private static final String LABELS = "labels/a.wav.labels.json";
	private static final String NOTES = "notes.md";

	@TempDir
	private Path folder;
	private KillRig rig;
	private Path server;
	private Path project;

	@BeforeEach
	void makeRepositories() throws Exception {
		assumeTrue(Files.isExecutable(Path.of(GIT)), "skipped: no git");
		rig = new KillRig(folder);
		server = rig.path("server.git");
		project = rig.path("project");
		OpenSshServer.run(GIT, "init", "-q", "--bare", "-b", "main", server.toString());
		OpenSshServer.run(GIT, "init", "-q", "-b", "main", project.toString());
		git(project, "config", "user.name", "Ada");
		git(project, "config", "user.email", "ada@example.org");
		label(10, "fault");
		note("first");
		rig.write("project/kept", "never committed");
		git(project, "add", "labels", NOTES);
		git(project, "commit", "-q", "-m", "Begin");
		git(project, "remote", "add", "origin", server.toString());
		git(project, "push", "-q", "-u", "origin", "main");
	}

	private static String git(Path place, String... arguments) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(List.of(GIT, "-C", place.toString()));
		command.addAll(List.of(arguments));
		return OpenSshServer.run(command.toArray(String[]::new)).strip();
	}

	private static String labels(int to, String type) {
		return "{\n\"format\": \"edgeloop-labels\",\n\"version\": 1,\n\"recording\": \"data/a.wav\",\n\"samples\": 1000,\n\"sampleRate\": 10,\n\"labels\": [\n"
				+ "{\"id\": \"one\", \"kind\": \"region\", \"type\": \"" + type + "\", \"from\": 0, \"to\": " + to + "}\n]\n}\n";
	}

	private void label(int to, String type) throws IOException {
		rig.write("project/" + LABELS, labels(to, type));
	}

	private void note(String text) throws IOException {
		rig.write("project/" + NOTES, text + "\n");
	}

	private String read(String name) throws IOException {
		return Files.readString(project.resolve(name));
	}

	private Object[] versions(Object... arguments) {
		List<Object> all = new ArrayList<>(List.of("versions"));
		all.addAll(List.of(arguments));
		all.addAll(List.of("-C", project));
		return all.toArray();
	}

	/** Git finds nothing wrong, and can read its index. */
	private void assertSound() throws Exception {
		for (Path place : List.of(project, server)) {
			String said = git(place, "fsck", "--full", "--strict");
			assertTrue(said.lines().allMatch(line -> line.startsWith("dangling ") || line.startsWith("Checking ") || line.startsWith("notice:")), said);
		}
		git(project, "ls-files", "--stage");
		assertEquals("never committed", read("kept"));
	}

	private void assertFinished() throws Exception {
		assertSound();
		assertEquals("?? kept", git(project, "status", "--porcelain"));
		assertTrue(Files.notExists(project.resolve(".git/index.lock")));
	}

	@Test
	void stages() throws Exception {
		label(20, "fault");
		note("second");
		rig.kill(() -> {
			assertSound();
			assertEquals(labels(20, "fault"), read(LABELS));
		}, () -> {
			assertSound();
			assertEquals("M  " + LABELS + "\nM  " + NOTES + "\n?? kept", git(project, "status", "--porcelain"));
		}, versions("stage", "labels", NOTES));
	}

	/** A second commit of what the first one has committed is refused, which is as good: nothing is staged any more. */
	@Test
	void commits() throws Exception {
		label(20, "fault");
		git(project, "add", LABELS);
		rig.kill(() -> {
			assertSound();
			assertEquals(labels(20, "fault"), read(LABELS));
			if (git(project, "status", "--porcelain").equals("?? kept")) {
				label(30, "fault");
				KillRig.good(versions("stage", LABELS)); // the program git leaves it to the user to remove locks
			}
		}, () -> {
			assertFinished();
			assertTrue(List.of("2", "3").contains(git(project, "rev-list", "--count", "HEAD")));
		}, versions("commit", "-m", "Correct the label"));
	}

	@Test
	void merges() throws Exception {
		git(project, "switch", "-q", "-c", "side");
		label(20, "fault");
		note("side");
		git(project, "commit", "-q", "-a", "-m", "Side");
		git(project, "switch", "-q", "main");
		label(10, "fault/ball");
		git(project, "commit", "-q", "-a", "-m", "Main");
		rig.kill(() -> {
			assertSound();
			assertEither(labels(10, "fault/ball"));
		}, this::assertMerged, versions("merge", "side"));
	}

	@Test
	void pulls() throws Exception {
		Path other = rig.path("other");
		OpenSshServer.run(GIT, "clone", "-q", server.toString(), other.toString());
		Files.writeString(other.resolve(LABELS), labels(20, "fault"));
		Files.writeString(other.resolve(NOTES), "side\n");
		git(other, "-c", "user.name=Bob", "-c", "user.email=bob@example.org", "commit", "-q", "-a", "-m", "There");
		git(other, "push", "-q");
		label(10, "fault/ball");
		git(project, "commit", "-q", "-a", "-m", "Here");
		rig.kill(() -> {
			assertSound();
			assertEither(labels(10, "fault/ball"));
		}, this::assertMerged, versions("pull"));
	}

	/** Ours, or what the merge makes of both: never empty or half. */
	private void assertEither(String ours) throws IOException {
		String text = Files.exists(project.resolve(LABELS)) ? read(LABELS) : "";
		assertTrue(text.equals(ours) || isMerged(text), () -> "the labels are <" + text + ">");
	}

	private static boolean isMerged(String text) {
		return text.contains("fault/ball") && text.matches("(?s).*\"to\": ?20.*") && text.endsWith("}\n");
	}

	private void assertMerged() throws Exception {
		assertFinished();
		assertTrue(isMerged(read(LABELS)), read(LABELS));
		assertEquals("side\n", read(NOTES));
		assertEquals("1", git(project, "rev-list", "--count", "--merges", "HEAD"));
	}

	@Test
	void pushes() throws Exception {
		label(20, "fault");
		git(project, "commit", "-q", "-a", "-m", "Correct the label");
		rig.kill(this::assertSound, () -> {
			assertFinished();
			assertEquals(git(project, "rev-parse", "HEAD"), git(server, "rev-parse", "main"));
			assertEquals(git(project, "rev-parse", "HEAD"), git(project, "rev-parse", "origin/main"));
		}, versions("push"));
	}
}
