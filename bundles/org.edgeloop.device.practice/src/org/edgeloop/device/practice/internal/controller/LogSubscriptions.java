package org.edgeloop.device.practice.internal.controller;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.edgeloop.device.practice.internal.controller.AdsService.RefusedException;

/** Which notifications of the log one connection wants. Guarded by itself: a line may only be told when the client knows the handle. */
final class LogSubscriptions {

	static final int PORT = 100;

	private static final int GROUP = 1;
	private static final int OFFSET = 0xFFFF;

	private final Map<Integer, Frame> requests = new HashMap<>();
	private int lastHandle;

	/** @return the handle */
	int add(Frame request) throws RefusedException {
		ByteBuffer data = request.data();
		if (data.remaining() < 24) {
			throw new RefusedException(AdsService.BAD_SIZE);
		}
		if (data.getInt(0) != GROUP) {
			throw new RefusedException(AdsService.NO_GROUP);
		}
		if (data.getInt(4) != OFFSET) {
			throw new RefusedException(AdsService.NO_OFFSET);
		}
		lastHandle++;
		requests.put(lastHandle, request);
		return lastHandle;
	}

	byte[] remove(int handle) throws RefusedException {
		if (!requests.containsKey(handle)) {
			throw new RefusedException(AdsService.NO_NOTIFICATION);
		}
		requests.remove(handle);
		return new byte[4];
	}

	/** @return the notifications of a line, each as long as was asked for at most */
	List<Frame> tell(byte[] line) {
		return requests.entrySet().stream().map(each -> {
			int length = Math.clamp(each.getValue().data().getInt(8), 0, line.length);
			return each.getValue().notification(Subscriptions.stamp(Subscriptions.now(), each.getKey(), Arrays.copyOf(line, length)));
		}).toList();
	}
}
