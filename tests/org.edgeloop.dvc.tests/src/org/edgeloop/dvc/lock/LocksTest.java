package org.edgeloop.dvc.lock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.dvc.DvcRepository;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** DVC's locks, held against a process that locks as DVC does. */
class LocksTest {

	@TempDir
	private Path root;

	private DvcRepository repository;
	private Path lock;

	@BeforeEach
	void begin() throws IOException {
		Files.createDirectories(root.resolve(".dvc/tmp"));
		Files.writeString(root.resolve(".dvc/config"), "");
		repository = DvcRepository.open(root);
		lock = root.resolve(".dvc/tmp/lock");
	}

	@Test
	void whatPythonHasLockedIsBusyAndSaidByWhom() throws Exception {
		try (var python = new PythonLock(lock)) {
			assertTrue(python.isHeld());
			ProblemException busy = assertThrows(ProblemException.class, () -> RepositoryLock.acquire(repository, Progress.NONE));
			assertTrue(busy.problem().what().contains("process " + python.pid()), busy.problem().what());
			assertThrows(CancellationException.class, () -> RepositoryLock.acquire(repository, Progress.NONE.until(() -> true)));
		}
		RepositoryLock.acquire(repository, Progress.NONE).close();
	}

	@Test
	void whatIsLockedHereIsBusyForPython() throws Exception {
		try (RepositoryLock _ = RepositoryLock.acquire(repository, Progress.NONE)) {
			assertEquals(" " + ProcessHandle.current().pid() + "\n", Files.readString(lock));
			try (var python = new PythonLock(lock)) {
				assertFalse(python.isHeld());
			}
			try (RepositoryLock _ = RepositoryLock.acquire(repository, Progress.NONE)) {
				// the same thread may take it again
			}
			try (var python = new PythonLock(lock)) {
				assertFalse(python.isHeld(), "held until the outer one is closed");
			}
		}
		try (var python = new PythonLock(lock)) {
			assertTrue(python.isHeld());
		}
	}

	@Test
	void aProcessThatWasKilledHoldsNothing() throws Exception {
		try (var python = new PythonLock(lock)) {
			python.kill();
			RepositoryLock.acquire(repository, Progress.NONE).close();
		}
	}

	@Test
	void locksByLinksAreTakenByOneAlone() throws Exception {
		Files.writeString(root.resolve(".dvc/config"), "[core]\n    hardlink_lock = true\n");
		DvcRepository linked = DvcRepository.open(root);
		try (RepositoryLock _ = RepositoryLock.acquire(linked, Progress.NONE)) {
			assertEquals(2, Files.getAttribute(lock, "unix:nlink"));
			assertEquals(2, Files.list(lock.getParent()).count(), "the lock and the claim");
			var other = new Thread(() -> assertThrows(ProblemException.class, () -> RepositoryLock.acquire(linked, Progress.NONE)));
			var failed = new Throwable[1];
			other.setUncaughtExceptionHandler((_, failure) -> failed[0] = failure);
			other.start();
			other.join();
			assertEquals(null, failed[0]);
		}
		assertEquals(0, Files.list(lock.getParent()).count());
	}

	@Test
	void pathsThatALivingProcessWritesAreBusy() throws Exception {
		Path holders = root.resolve(".dvc/tmp/rwlock");
		try (var living = new PythonLock(root.resolve("any"))) {
			Files.writeString(holders, "{\"write\": {\"%s\": {\"pid\": %d, \"cmd\": \"dvc repro\"}}}".formatted(root.resolve("data"), living.pid()));
			ProblemException busy = assertThrows(ProblemException.class, () -> hold(List.of(root.resolve("data/a")), List.of()));
			assertTrue(busy.problem().what().contains("(PID " + living.pid() + "): dvc repro"), busy.problem().what());
			assertThrows(ProblemException.class, () -> hold(List.of(), List.of(root)));
			hold(List.of(root.resolve("data2")), List.of()).close();
			living.kill();
			hold(List.of(), List.of(root.resolve("data"))).close();
		}
		assertEquals("{}", Files.readString(holders));
	}

	@Test
	void manyMayReadAndOneWrite() throws Exception {
		Path holders = root.resolve(".dvc/tmp/rwlock");
		try (var living = new PythonLock(root.resolve("any"))) {
			String reader = "{\"read\": {\"%s\": [{\"pid\": %d, \"cmd\": \"dvc status\"}]}}".formatted(root.resolve("data"), living.pid());
			Files.writeString(holders, reader);
			try (PathLocks _ = hold(List.of(root.resolve("data")), List.of())) {
				assertThrows(ProblemException.class, () -> hold(List.of(), List.of(root.resolve("data"))));
			}
			assertEquals(reader.replace(" \"cmd\"", "\"cmd\"").replace(": ", ":"), Files.readString(holders));
		}
	}

	@Test
	void aDamagedListIsNamed() throws IOException {
		Files.writeString(root.resolve(".dvc/tmp/rwlock"), "{\"read\"");
		ProblemException damaged = assertThrows(ProblemException.class, () -> hold(List.of(root), List.of()));
		assertTrue(damaged.problem().where().endsWith("rwlock"));
	}

	private PathLocks hold(List<Path> read, List<Path> write) throws IOException {
		return PathLocks.acquire(repository, "test", read, write, Progress.NONE);
	}
}
