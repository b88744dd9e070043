package org.edgeloop.device.discovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

import org.edgeloop.base.Progress;
import org.edgeloop.device.DeviceState;
import org.junit.jupiter.api.Test;

class DiscoverOperationTest {

	private static final Duration LONG = Duration.ofSeconds(20);

	@Test
	void allPlacesAreLookedAtAndADeviceIsSaidOnce() {
		var said = new ArrayList<FoundDevice>();

		var found = operation(LONG, place("a", devices -> devices.accept(device("x"))), place("b", devices -> {
			devices.accept(device("x"));
			devices.accept(device("y"));
		})).run(said::add, Progress.NONE);

		assertEquals(List.of("x", "y"), found.devices().stream().map(FoundDevice::address).sorted().toList());
		assertEquals(found.devices(), said);
		assertTrue(found.problems().isEmpty());
	}

	@Test
	void aPlaceThatCannotBeLookedAtTakesNoOtherWithIt() {
		var found = operation(LONG, place("broken", _ -> {
			throw new IOException("no such bus");
		}), place("mistaken", _ -> {
			throw new IllegalStateException("oops");
		}), place("good", devices -> devices.accept(device("x")))).run(_ -> {
			// the result says it
		}, Progress.NONE);

		assertEquals(1, found.devices().size());
		assertEquals(List.of("broken", "mistaken"), found.problems().stream().map(problem -> problem.where()).toList());
		assertTrue(found.problems().getFirst().what().contains("no such bus"));
	}

	@Test
	void whoTakesTooLongIsNotWaitedFor() throws InterruptedException {
		var release = new CountDownLatch(1);
		var after = new CountDownLatch(1);
		var said = new ArrayList<FoundDevice>();
		var found = assertTimeoutPreemptively(LONG, () -> operation(Duration.ofMillis(200), place("slow", devices -> {
			devices.accept(device("early"));
			await(release);
			devices.accept(device("late"));
			after.countDown();
		})).run(said::add, Progress.NONE));
		release.countDown();
		after.await();

		assertEquals(List.of("early"), said.stream().map(FoundDevice::address).toList());
		assertEquals(said, found.devices());
		assertTrue(found.problems().getFirst().what().contains("took longer"));
	}

	@Test
	void aCancelEndsItAtOnceWithWhatWasFound() {
		var cancelled = new AtomicBoolean();
		var release = new CountDownLatch(1);
		var found = assertTimeoutPreemptively(LONG, () -> operation(LONG, place("slow", devices -> {
			devices.accept(device("x"));
			cancelled.set(true);
			await(release);
		})).run(_ -> {
			// the result says it
		}, Progress.NONE.until(cancelled::get)));
		release.countDown();

		assertEquals(1, found.devices().size());
		assertTrue(found.problems().isEmpty());
	}

	private static void await(CountDownLatch latch) {
		try {
			latch.await();
		} catch (InterruptedException e) {
			throw new IllegalStateException(e);
		}
	}

	private static DiscoverOperation operation(Duration patience, Discoverer... discoverers) {
		return new DiscoverOperation(List.of(discoverers), patience);
	}

	private static FoundDevice device(String address) {
		return new FoundDevice("kind", "name", address, "", DeviceState.UNKNOWN, Map.of());
	}

	@FunctionalInterface
	private interface Look {
		void run(Consumer<FoundDevice> found) throws IOException;
	}

	private static Discoverer place(String name, Look look) {
		return new Discoverer() {
			@Override
			public String name() {
				return name;
			}

			@Override
			public void search(Consumer<FoundDevice> found, Progress progress) throws IOException {
				look.run(found);
			}
		};
	}
}
