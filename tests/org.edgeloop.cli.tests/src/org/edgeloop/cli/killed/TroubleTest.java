package org.edgeloop.cli.killed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.edgeloop.testsupport.openssh.OpenSshServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Data where there is no room, on a disk in memory of a few MiB that only root can mount, or no permission: it is said where, nothing is
 * lost, and the same call ends well as soon as there is.
 */
class TroubleTest {

	private static final int MEBIBYTES = 4;
	private static final int SIZE = 2_500_000;

	@TempDir
	private Path folder;
	private KillRig rig;
	private Path disk;
	private boolean isMounted;
	private Map<String, String> content;

	@BeforeEach
	void makeData() throws Exception {
		rig = new KillRig(folder);
		disk = Files.createDirectory(rig.path("disk"));
		dvc("init", "--no-scm");
		rig.write("data/first", text(1));
		rig.write("data/second", text(2));
		content = rig.files("data");
	}

	private static String text(int seed) {
		return new Random(seed).ints(SIZE, 'a', 'z').collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
	}

	private void mount() throws Exception {
		isMounted = new ProcessBuilder("mount", "-t", "tmpfs", "-o", "size=" + MEBIBYTES + "m", "tmpfs", disk.toString()).start().waitFor() == 0;
		assumeTrue(isMounted, "skipped: no small disk can be mounted");
	}

	private void makeRoom() throws Exception {
		OpenSshServer.run("mount", "-o", "remount,size=64m", disk.toString());
	}

	@AfterEach
	void unmount() throws Exception {
		if (isMounted) {
			OpenSshServer.run("umount", disk.toString());
		}
	}

	private Object[] command(Object... arguments) {
		var all = new ArrayList<Object>(List.of("dvc"));
		all.addAll(List.of(arguments));
		all.addAll(List.of("--cd", rig.work()));
		return all.toArray();
	}

	private void dvc(Object... arguments) throws IOException {
		KillRig.good(command(arguments));
	}

	/** @return what is said of it */
	private String failing(Object... command) {
		var said = new ByteArrayOutputStream();
		int code = KillRig.run(said, command);
		String text = said.toString(StandardCharsets.UTF_8);
		assertNotEquals(0, code, text);
		return text;
	}

	private void assertRoomIsAsked(String said) {
		assertTrue(said.contains(disk.toString()), said);
		assertTrue(said.matches("(?s).*\\d[\\d,]* bytes are needed.* [\\d,]+ (bytes )?are free.*"), said);
	}

	@Test
	void addsWithoutRoomInTheCache() throws Exception {
		mount();
		dvc("config", "cache.dir", disk);
		assertRoomIsAsked(failing(command("add", "data")));
		assertEquals(content, rig.files("data"));
		assertTrue(Files.notExists(rig.path("data.dvc")));
		Stores.sound(disk, "");
		makeRoom();
		dvc("add", "data");
		assertEquals(3, Stores.whole(disk, "").size());
	}

	@Test
	void pushesWithoutRoomOnTheRemote() throws Exception {
		mount();
		dvc("add", "data");
		dvc("remote", "add", "-d", "store", disk);
		assertRoomIsAsked(failing(command("push")));
		Stores.whole(disk, "");
		makeRoom();
		dvc("push");
		assertEquals(3, Stores.whole(disk, "").size());
	}

	@Test
	void pullsWithoutRoomInTheCache() throws Exception {
		mount();
		dvc("add", "data");
		dvc("remote", "add", "-d", "store", rig.path("store"));
		dvc("push");
		OpenSshServer.run("rm", "-rf", rig.path("data").toString());
		dvc("config", "cache.dir", disk);
		assertRoomIsAsked(failing(command("pull")));
		Stores.sound(disk, "");
		makeRoom();
		dvc("pull");
		assertEquals(content, rig.files("data"));
	}

	@Test
	void checksOutWithoutRoomInTheWorkspace() throws Exception {
		mount();
		dvc("add", "data");
		Files.copy(rig.path("data.dvc"), disk.resolve("data.dvc"));
		KillRig.good("dvc", "init", "--no-scm", "--cd", disk);
		KillRig.good("dvc", "config", "cache.dir", rig.path(".dvc/cache"), "--cd", disk);
		assertRoomIsAsked(failing("dvc", "checkout", "--cd", disk));
		assertTrue(rig.files("disk/data").entrySet().stream().allMatch(file -> file.getValue().equals(content.get(file.getKey()))), "nothing is half");
		makeRoom();
		KillRig.good("dvc", "checkout", "--cd", disk);
		assertEquals(content, rig.files("disk/data"));
		assertEquals(List.of(), rig.leftOver());
	}

	@Test
	void commitsWithoutRoom() throws Exception {
		mount();
		KillRig.good("versions", "init", "-C", disk);
		OpenSshServer.run("git", "-C", disk.toString(), "config", "user.name", "Ada");
		OpenSshServer.run("git", "-C", disk.toString(), "config", "user.email", "ada@example.org");
		rig.write("disk/labels.json", text(3).substring(0, SIZE / 2));
		String text = Files.readString(disk.resolve("labels.json"));
		OpenSshServer.run("sh", "-c", "cat /dev/zero > '" + disk + "/full' 2>/dev/null || true");
		String said = failing("versions", "stage", "labels.json", "-C", disk);
		assertTrue(said.contains(disk + ": the disk is full: 0 bytes are free"), said);
		assertEquals(text, Files.readString(disk.resolve("labels.json")));
		Files.delete(disk.resolve("full"));
		makeRoom();
		KillRig.good("versions", "stage", "labels.json", "-C", disk);
		KillRig.good("versions", "commit", "-m", "Labels", "-C", disk);
		OpenSshServer.run("git", "-C", disk.toString(), "fsck", "--full", "--strict");
	}

	@Test
	void saysWhereThereIsNoPermission() throws Exception {
		dvc("add", "data");
		Path store = Files.createDirectory(rig.path("store"));
		dvc("remote", "add", "-d", "store", store);
		var victim = new Victim(folder.resolve("unprivileged"));
		forbid(store, true);
		assertDenied(victim.unprivileged(command("push")), store);
		forbid(store, false);
		dvc("push");
		OpenSshServer.run("rm", "-rf", rig.path(".dvc/cache").toString(), rig.path("data").toString());
		Path cache = Files.createDirectories(rig.path(".dvc/cache"));
		forbid(cache, true);
		assertDenied(victim.unprivileged(command("pull")), cache);
		rig.write("data/first", content.get("first"));
		assertDenied(victim.unprivileged(command("add", "data")), cache);
		assertEquals(Map.of("first", content.get("first")), rig.files("data"));
		forbid(cache, false);
		OpenSshServer.run("rm", "-rf", rig.path("data").toString());
		dvc("fetch");
		Path data = Files.createDirectories(rig.path("data"));
		forbid(data, true);
		assertDenied(victim.unprivileged(command("checkout")), data);
		forbid(data, false);
		dvc("checkout");
		assertEquals(content, rig.files("data"));
	}

	private static void forbid(Path place, boolean isForbidden) throws IOException {
		Files.setPosixFilePermissions(place, PosixFilePermissions.fromString(isForbidden ? "r-xr-xr-x" : "rwxr-xr-x"));
	}

	private static void assertDenied(Victim.Outcome outcome, Path place) {
		assertNotEquals(0, outcome.exitCode(), outcome.said());
		assertTrue(outcome.said().matches("(?s).*(access is denied|no permission).*"), outcome.said());
		assertTrue(outcome.said().contains(place.toString()), outcome.said());
	}
}
