package org.edgeloop.device.plc.opcua;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

import org.edgeloop.base.Progress;
import org.edgeloop.device.DeviceAccess;
import org.edgeloop.device.plan.StepContext;

/** The connection that the steps of a plan share. It is opened when it is first needed, and again by steps that run after it was closed. */
final class ServerSession implements Closeable {

	private final OpcUaTarget target;
	private final DeviceAccess access;
	private Optional<OpcUaConnection> connection = Optional.empty();

	ServerSession(OpcUaTarget target, DeviceAccess access) {
		this.target = target;
		this.access = access;
	}

	OpcUaTarget target() {
		return target;
	}

	DeviceAccess access() {
		return access;
	}

	/** @return open; belongs to the session */
	OpcUaConnection connection(StepContext context) throws IOException {
		Optional<OpcUaConnection> open = open();
		if (open.isPresent()) {
			return open.get();
		}
		Progress progress = context.progress();
		OpcUaConnection made = OpcUaConnection.open(target, access, context::log, progress);
		synchronized (this) {
			connection = Optional.of(made);
		}
		// Who cancelled while it was opened closed nothing.
		progress.checkCancelled();
		return made;
	}

	private synchronized Optional<OpcUaConnection> open() {
		return connection;
	}

	@Override
	public void close() {
		Optional<OpcUaConnection> open;
		synchronized (this) {
			open = connection;
			connection = Optional.empty();
		}
		open.ifPresent(OpcUaConnection::close);
	}
}
