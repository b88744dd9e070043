package org.edgeloop.dvc.internal.remote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.edgeloop.base.Progress;
import org.edgeloop.dvc.cache.ObjectStore;
import org.edgeloop.dvc.file.DataHash;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.annotation.JsonView;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.JsonNode;

/** A process that is killed while it brings data to a remote, or back: nothing half is there, and the next one goes on. */
class KilledPushTest {

	private static final int FILES = 60;

	@TempDir
	private Path folder;

	/** The process: says so each time that it has worked. */
	static final class Victim implements Progress {

		/** @param arguments push or fetch, the cache, the remote, and the hashes of a folder and of a file */
		public static void main(String[] arguments) throws IOException {
			var store = new ObjectStore(Path.of(arguments[1]));
			var remote = new LocalRemote(Path.of(arguments[2]), 2);
			var used = List.of(TransferRig.used(DataHash.md5(arguments[3]), "data"), TransferRig.used(DataHash.md5(arguments[4]), "model"));
			if ("push".equals(arguments[0])) {
				new ObjectPush(store, remote, 2).run(used, new Victim());
			} else {
				new ObjectFetch(store, remote, 2).run(used, new Victim());
			}
		}

		@Override
		public void begin(String task, long total) {
			// only the work is watched
		}

		@Override
		public void worked(long amount) {
			System.out.println(amount);
		}

		@Override
		public boolean isCancelled() {
			return false;
		}
	}

	private void killAfter(int steps, String... arguments) throws Exception {
		String[] command = new String[arguments.length + 4];
		command[0] = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		command[1] = "-cp";
		command[2] = Stream.of(Victim.class, ObjectStore.class, Progress.class, JsonFactory.class, JsonNode.class, JsonView.class).map(KilledPushTest::location)
				.distinct().collect(Collectors.joining(File.pathSeparator));
		command[3] = Victim.class.getName();
		System.arraycopy(arguments, 0, command, 4, arguments.length);
		Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
		try (BufferedReader said = process.inputReader()) {
			for (int i = 0; i < steps && said.readLine() != null; i++) {
				// each line is a step
			}
			process.destroyForcibly().waitFor();
		}
	}

	/** @return the jar or folder that the class was loaded from; a bundle started from its project has its classes below */
	private static String location(Class<?> type) {
		Path location = Path.of(type.getProtectionDomain().getCodeSource().getLocation().getPath());
		return Stream.of("target/classes", "bin").map(location::resolve).filter(Files::isDirectory).findFirst().orElse(location).toString();
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 17, 40, 70, 110, 119 })
	void theNextPushFinishes(int steps) throws Exception {
		Path root = folder.resolve("remote");
		TransferRig rig = TransferRig.make(folder.resolve("cache"), FILES, 20_000);
		killAfter(steps, "push", rig.store.folder().toString(), root.toString(), rig.folder.value(), rig.single.value());
		int there = TransferRig.assertSound(root);
		assertEquals(rig.objects() - there, new ObjectPush(rig.store, new LocalRemote(root, 2), 2).run(rig.used(), Progress.NONE).transferred());
		assertEquals(rig.objects(), TransferRig.assertSound(root));
		assertEquals(rig.objects(), TransferRig.assertSound(rig.store.folder()), "the cache is as it was");
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 3, 30, 100 })
	void theNextFetchFinishes(int steps) throws Exception {
		Path root = folder.resolve("remote");
		TransferRig rig = TransferRig.make(folder.resolve("cache"), FILES, 20_000);
		var remote = new LocalRemote(root, 2);
		new ObjectPush(rig.store, remote, 2).run(rig.used(), Progress.NONE);
		var other = new ObjectStore(folder.resolve("other"));
		killAfter(steps, "fetch", other.folder().toString(), root.toString(), rig.folder.value(), rig.single.value());
		for (String key : TransferRig.keys(other.folder())) {
			assertTrue(key.contains("/.") || other.isSound(RemoteKeys.hash(key).orElseThrow(), Progress.NONE), key);
		}
		new ObjectFetch(other, remote, 2).run(rig.used(), Progress.NONE);
		assertEquals(rig.objects(), TransferRig.assertSound(other.folder()));
	}
}
