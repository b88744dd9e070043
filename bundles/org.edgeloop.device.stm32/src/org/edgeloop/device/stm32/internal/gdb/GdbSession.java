package org.edgeloop.device.stm32.internal.gdb;

import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;

import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.Problem;
import org.edgeloop.base.Progress;
import org.edgeloop.device.DeviceSettings;
import org.edgeloop.device.line.ByteLine;
import org.edgeloop.device.line.SerialPorts;
import org.edgeloop.device.line.SerialSettings;
import org.edgeloop.device.line.SerialSettings.Parity;
import org.edgeloop.device.plan.DeviceStep;
import org.edgeloop.device.plan.StepContext;
import org.edgeloop.device.stm32.gdb.GdbConnection;
import org.edgeloop.device.stm32.gdb.GdbFields;
import org.edgeloop.device.stm32.gdb.GdbServerKind;

/** What the steps of a plan share: the server that was started, the connection to it, the firmware's UART. All of it ends together. */
final class GdbSession implements Closeable {

	private static final Duration CONNECT_PATIENCE = Duration.ofSeconds(5);
	/** Probes with GDB's protocol are USB devices, to which the speed means nothing. */
	private static final SerialSettings PROBE_LINE = new SerialSettings(115_200, Parity.NONE, 1);

	private final DeviceSettings settings;
	private final Deque<Closeable> held = new ArrayDeque<>();
	private boolean isClosed;
	private Optional<RunningServer> server = Optional.empty();
	private Optional<GdbConnection> connection = Optional.empty();
	private GdbServerKind kind = GdbServerKind.OTHER;

	GdbSession(DeviceSettings settings) {
		this.settings = settings;
	}

	/** @return a step that says, where the server was started here and has ended, what it said last */
	DeviceStep step(String name, String description, DeviceStep.Action action) {
		return DeviceStep.of(name, description, context -> {
			try {
				action.run(context);
			} catch (ConnectionException e) {
				Optional<String> lastWords = server.flatMap(RunningServer::lastWords);
				throw lastWords.isPresent() ? new ConnectionException(Problem.error(lastWords.get(), e.problem().where(), "see its log"), e) : e;
			}
		});
	}

	/** Starts the server that the settings name. */
	void startServer(ServerProgram program, StepContext context) throws IOException {
		context.outcome(startServer(program, context::log).program().toString());
	}

	/** Connects to the server, upon which most servers halt the target. */
	void connect(StepContext context) throws IOException {
		connect(context::log, context.progress());
		context.outcome("%s, packets of %d bytes".formatted(kind.label(), connection().packetSize()));
	}

	/** Starts the server if the settings name one, and connects, outside of any plan. */
	void connectTo(Progress progress) throws IOException {
		Consumer<String> nobody = text -> {
			// there is no log
		};
		Optional<ServerProgram> program = ServerProgram.of(settings);
		if (program.isPresent()) {
			startServer(program.get(), nobody);
		}
		connect(nobody, progress);
	}

	private RunningServer startServer(ServerProgram program, Consumer<String> log) throws IOException {
		RunningServer started = hold(RunningServer.start(program, settings, log));
		server = Optional.of(started);
		return started;
	}

	private void connect(Consumer<String> log, Progress progress) throws IOException {
		ByteLine line = hold(server.isPresent() ? server.get().connect(progress) : dial());
		GdbConnection opened = hold(GdbConnection.open(line, log));
		connection = Optional.of(opened);
		kind = server.isPresent() ? server.get().kind() : GdbServerKind.of(opened);
	}

	GdbConnection connection() {
		return connection.orElseThrow(() -> new IllegalStateException("not connected"));
	}

	/** @return which server it is, once there is a connection */
	GdbServerKind kind() {
		return kind;
	}

	/** @return a new line to the firmware's UART; empty if the settings name none */
	Optional<ByteLine> openUart() throws IOException {
		if (server.flatMap(RunningServer::uartPort).isPresent()) {
			return Optional.of(hold(server.get().connectUart()));
		}
		Optional<FirmwareUart> uart = FirmwareUart.of(settings);
		return uart.isPresent() ? Optional.of(hold(uart.get().open())) : Optional.empty();
	}

	/** @return what ends with the session; at once if the session has ended already */
	private synchronized <T extends Closeable> T hold(T resource) throws IOException {
		if (isClosed) {
			resource.close();
			throw new ConnectionException(Problem.error("The connection was closed", settings.name(), ""));
		}
		held.push(resource);
		return resource;
	}

	@Override
	public synchronized void close() throws IOException {
		isClosed = true;
		while (!held.isEmpty()) {
			held.pop().close();
		}
	}

	private ByteLine dial() throws IOException {
		if (settings.value(GdbFields.SERVER).filter(GdbFields.SERIAL::equals).isPresent()) {
			return SerialPorts.open(settings.value(GdbFields.PORT).orElse(""), PROBE_LINE);
		}
		return HostPort.of(settings.value(GdbFields.ADDRESS).orElse("")).connect(CONNECT_PATIENCE);
	}
}
