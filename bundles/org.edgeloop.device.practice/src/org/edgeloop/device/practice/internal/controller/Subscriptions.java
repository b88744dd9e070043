package org.edgeloop.device.practice.internal.controller;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.edgeloop.device.practice.internal.controller.AdsService.RefusedException;

/** What one connection wants to be told, how often, and what it was told last. */
final class Subscriptions {

	private static final int EACH_CYCLE = 3;
	private static final long FILE_TIME_EPOCH = 116_444_736_000_000_000L;
	private static final int MOST = 500;
	/** The program's cycle, in units of 100 ns. */
	private static final long UNITS_OF_CYCLE = 100_000;

	private final ProgramServices services;
	private final Map<Integer, Subscription> all = new HashMap<>();
	private final Map<Integer, Subscription> waiting = new HashMap<>();
	private int lastHandle;

	private static final class Subscription {
		private final Frame request;
		private final int group;
		private final int offset;
		private final int length;
		private final boolean isEachCycle;
		private final long cycles;
		private byte[] last = {};

		private Subscription(Frame request) {
			ByteBuffer data = request.data();
			this.request = request;
			group = data.getInt(0);
			offset = data.getInt(4);
			length = data.getInt(8);
			isEachCycle = data.getInt(12) == EACH_CYCLE;
			cycles = Math.max(1, Integer.toUnsignedLong(data.getInt(20)) / UNITS_OF_CYCLE);
		}
	}

	Subscriptions(ProgramServices services) {
		this.services = services;
	}

	/** @return the handle */
	synchronized int add(Frame request) throws RefusedException {
		if (request.data().remaining() < 24 || all.size() >= MOST) {
			throw new RefusedException(AdsService.BAD_SIZE);
		}
		var subscription = new Subscription(request);
		services.read(subscription.group, subscription.offset, subscription.length);
		lastHandle++;
		waiting.put(lastHandle, subscription);
		return lastHandle;
	}

	/** The last request was answered: only now does the client know what handles stand for. */
	synchronized void answered() {
		all.putAll(waiting);
		waiting.clear();
	}

	synchronized byte[] remove(int handle) throws RefusedException {
		if (!all.containsKey(handle)) {
			throw new RefusedException(AdsService.NO_NOTIFICATION);
		}
		all.remove(handle);
		return new byte[4];
	}

	/**
	 * @param cycle the number of the program's cycle, by which all that is sent in it has the same time
	 * @return the notifications that are to be sent
	 */
	synchronized List<Frame> due(long cycle) {
		List<Frame> frames = new ArrayList<>();
		long time = now();
		all.forEach((handle, subscription) -> {
			if (cycle % subscription.cycles == 0 || subscription.last.length == 0) {
				addChanged(handle, subscription, time, frames);
			}
		});
		return frames;
	}

	private void addChanged(int handle, Subscription subscription, long time, List<Frame> frames) {
		try {
			byte[] value = services.read(subscription.group, subscription.offset, subscription.length);
			if (subscription.isEachCycle || !Arrays.equals(value, subscription.last)) {
				subscription.last = value;
				frames.add(subscription.request.notification(stamp(time, handle, value)));
			}
		} catch (RefusedException _) {
			// The handle was released meanwhile; there is nothing to tell any more.
		}
	}

	/** @return the time as packets have it */
	static long now() {
		return FILE_TIME_EPOCH + System.currentTimeMillis() * 10_000;
	}

	static byte[] stamp(long time, int handle, byte[] value) {
		ByteBuffer stamp = Bytes.of(28 + value.length).putInt(24 + value.length).putInt(1).putLong(time).putInt(1).putInt(handle);
		return stamp.putInt(value.length).put(value).array();
	}
}
