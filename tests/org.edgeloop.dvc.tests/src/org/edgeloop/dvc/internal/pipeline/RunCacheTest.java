package org.edgeloop.dvc.internal.pipeline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.edgeloop.dvc.DvcSamples;
import org.edgeloop.dvc.Fixtures;
import org.edgeloop.dvc.file.DataHash;
import org.edgeloop.dvc.file.DataOutput;
import org.edgeloop.dvc.file.DataState;
import org.edgeloop.dvc.file.LockEntry;
import org.edgeloop.dvc.value.Json;
import org.edgeloop.dvc.value.Yaml;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;

/** The names of runs against {@code fixtures/runcache/make_runcache.py}, and against the run cache that DVC made. */
class RunCacheTest {

	@TempDir
	Path folder;

	@Test
	void runsAreNamedAsPythonNamesThem() throws IOException {
		for (JsonNode run : Fixtures.json("runcache/runcache.json")) {
			LockEntry entry = LockEntry.of(Json.read(run.get("entry").asText(), "entry"), "entry");
			assertEquals(run.get("key").asText(), RunCache.key(entry));
			assertEquals(run.get("value").asText(), RunCache.value(entry));
		}
	}

	@Test
	void theRunsOfDvcAreFoundAndWrittenByteForByte() throws IOException, InterruptedException {
		Path theirs = DvcSamples.generated(folder).resolve("cache-with-runs");
		Path ours = folder.resolve("ours");
		for (Path file : files(theirs.resolve("runs"))) {
			LockEntry entry = LockEntry.of(Yaml.read(Files.readString(file), ""), "");
			assertEquals(Optional.of(entry.toValue()), new RunCache(theirs).find(entry).map(LockEntry::toValue));
			new RunCache(ours).save(entry);
			Path written = ours.resolve(theirs.relativize(file));
			assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(written), written.toString());
		}
		assertEquals(4, files(ours).size());
	}

	@Test
	void theNewestOfRunsThatMadeDifferentThingsCounts() throws IOException {
		var cache = new RunCache(folder);
		LockEntry one = made("1");
		LockEntry other = made("2");
		cache.save(one);
		cache.save(other);
		for (Path file : files(folder)) {
			boolean isFirst = file.endsWith(RunCache.value(one));
			Files.setLastModifiedTime(file, FileTime.fromMillis(isFirst ? 2_000_000 : 1_000_000));
		}
		assertEquals(one.outs().getFirst().hash(), cache.find(other).orElseThrow().outs().getFirst().hash());
	}

	@Test
	void whatCannotBeUnderstoodIsTakenAway() throws IOException {
		var cache = new RunCache(folder);
		LockEntry run = made("1");
		cache.save(run);
		Path file = files(folder).getFirst();
		Files.write(file, "a: [".getBytes(StandardCharsets.UTF_8));
		assertEquals(Optional.empty(), cache.find(run));
		assertFalse(Files.exists(file));
		cache.save(run);
		assertEquals(Optional.of(run.toValue()), cache.find(run).map(LockEntry::toValue));
	}

	private static LockEntry made(String digit) throws IOException {
		String entry = "cmd: c\ndeps:\n- path: d\n  hash: md5\n  md5: " + "a".repeat(32) + "\n  size: 1\nouts:\n- path: o\n";
		LockEntry without = LockEntry.of(Yaml.read(entry, ""), "");
		var state = new DataState(DataHash.md5(digit.repeat(32)), 1, DataState.UNKNOWN, false);
		return new LockEntry(without.cmd(), without.deps(), without.params(), List.of(DataOutput.of("o", state)));
	}

	private static List<Path> files(Path folder) throws IOException {
		try (Stream<Path> found = Files.walk(folder)) {
			return found.filter(Files::isRegularFile).sorted().toList();
		}
	}
}
