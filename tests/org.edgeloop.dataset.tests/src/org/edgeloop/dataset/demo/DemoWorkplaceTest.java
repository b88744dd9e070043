package org.edgeloop.dataset.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoWorkplaceTest {

	@TempDir
	Path folder;

	@Test
	void onlyWhatNobodyTouchedForAnHourIsDeleted() throws IOException {
		Path target = folder.resolve("demo");
		Path old = workplace(DemoWorkplace.beside(target), Duration.ofHours(2));
		Path young = workplace(DemoWorkplace.beside(target), Duration.ofMinutes(5));
		Path anothers = workplace(DemoWorkplace.beside(folder.resolve("other")), Duration.ofHours(2));
		Path users = workplace(folder.resolve(".demo-notes"), Duration.ofHours(2));
		DemoWorkplace.deleteAbandoned(target);
		assertTrue(Files.notExists(old));
		assertTrue(Files.exists(young.resolve("data/a.wav")), "somebody may still write it");
		assertTrue(Files.exists(anothers) && Files.exists(users));
	}

	@Test
	void aLinkIsNotFollowed() throws IOException {
		Path target = folder.resolve("demo");
		Path precious = workplace(folder.resolve("precious"), Duration.ofHours(2));
		Path old = workplace(DemoWorkplace.beside(target), Duration.ofHours(2));
		Files.createSymbolicLink(old.resolve("link"), precious);
		makeOld(old, Duration.ofHours(2));
		Files.createSymbolicLink(DemoWorkplace.beside(target), precious);
		DemoWorkplace.deleteAbandoned(target);
		assertEquals("wave", Files.readString(precious.resolve("data/a.wav")));
	}

	private static Path workplace(Path workplace, Duration age) throws IOException {
		Files.writeString(Files.createDirectories(workplace.resolve("data")).resolve("a.wav"), "wave");
		makeOld(workplace, age);
		return workplace;
	}

	private static void makeOld(Path workplace, Duration age) throws IOException {
		FileTime time = FileTime.from(Instant.now().minus(age));
		try (Stream<Path> paths = Files.walk(workplace)) {
			for (Path path : paths.filter(path -> !Files.isSymbolicLink(path)).toList()) {
				Files.setLastModifiedTime(path, time);
			}
		}
	}
}
