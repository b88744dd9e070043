package org.edgeloop.device.plc.opcua;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.base.Problem;
import org.edgeloop.device.plan.DeviceStep.SkippedException;
import org.edgeloop.device.plan.StepContext;
import org.edgeloop.device.plc.SymbolValue;

/** The variables that a program is told something by: what stood in them, and which have been written. */
final class ToldVariables {

	private final ServerSession session;
	private final Map<String, SymbolValue> former = new LinkedHashMap<>();
	private final List<String> written = new ArrayList<>();

	ToldVariables(ServerSession session) {
		this.session = session;
	}

	/** Sees that a variable can be written, and remembers what stands there. */
	void remember(String node, StepContext context) throws IOException {
		OpcUaConnection connection = session.connection(context);
		connection.requireWritable(node);
		SymbolValue value = connection.read(node);
		former.put(node, value);
		context.log("%s : %s = %s".formatted(node, value.type(), value.value()));
	}

	void write(String node, String value, StepContext context) throws IOException {
		// Before it is tried: what fails half way may have been written.
		written.add(node);
		SymbolValue read = session.connection(context).write(node, value);
		context.log("%s = %s".formatted(node, read.value()));
	}

	/** Writes what stood there before into all that were written, in their order, so that a command comes after what it is about. */
	void restore(StepContext context) throws IOException {
		if (written.isEmpty()) {
			throw new SkippedException("nothing was written");
		}
		for (String node : written) {
			@Nullable Object value = Objects.requireNonNull(former.get(node)).value();
			if (value == null) {
				context.warn(Problem.warning("nothing stood in this variable, which cannot be written", node, ""));
			} else {
				session.connection(context).write(node, value.toString());
				context.log("%s = %s".formatted(node, value));
			}
		}
	}
}
