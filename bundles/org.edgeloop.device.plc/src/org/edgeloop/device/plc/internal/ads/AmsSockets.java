package org.edgeloop.device.plc.internal.ads;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.edgeloop.device.plc.ads.AdsAddress;
import org.edgeloop.device.plc.ads.AdsTarget;
import org.edgeloop.device.plc.ads.AmsNetId;

/**
 * The connections of this program to controllers. A router of TwinCAT lets a machine have one: a second ends the first. So whoever looks
 * at a controller, watches it or puts something onto it at the same time shares one, which ends with the last of them.
 */
final class AmsSockets {

	private static final AmsSockets ALL = new AmsSockets();

	private record Key(AdsAddress address, Optional<AmsNetId> source) {
	}

	private static final class Shared {
		private final AmsSocket socket;
		private int users = 1;

		private Shared(AmsSocket socket) {
			this.socket = socket;
		}
	}

	private final Map<Key, Object> connecting = new ConcurrentHashMap<>();
	private final Map<Key, Shared> open = new HashMap<>();

	private AmsSockets() {
	}

	/** @return the connection that is there, or a new one; to be given back */
	static AmsSocket acquire(AdsTarget target) throws IOException {
		return ALL.get(target);
	}

	/** @return whether others still use it */
	static boolean release(AmsSocket socket) {
		return ALL.give(socket);
	}

	private AmsSocket get(AdsTarget target) throws IOException {
		var key = new Key(target.address(), target.source());
		// Two who come at once must not both connect; those of other controllers need not wait.
		synchronized (connecting.computeIfAbsent(key, _ -> new Object())) {
			Optional<AmsSocket> present = present(key);
			if (present.isPresent()) {
				return present.get();
			}
			var socket = new AmsSocket(target);
			synchronized (open) {
				open.put(key, new Shared(socket));
			}
			return socket;
		}
	}

	private Optional<AmsSocket> present(Key key) {
		synchronized (open) {
			Shared shared = open.get(key);
			if (shared == null || !shared.socket.isSound()) {
				return Optional.empty();
			}
			shared.users++;
			return Optional.of(shared.socket);
		}
	}

	/** One that was replaced meanwhile, since nothing came from it any more, ends at once. */
	private boolean give(AmsSocket socket) {
		synchronized (open) {
			for (var entry : open.entrySet()) {
				Shared shared = entry.getValue();
				if (shared.socket == socket) {
					shared.users--;
					if (shared.users > 0) {
						return true;
					}
					open.remove(entry.getKey());
					break;
				}
			}
		}
		socket.close();
		return false;
	}
}
