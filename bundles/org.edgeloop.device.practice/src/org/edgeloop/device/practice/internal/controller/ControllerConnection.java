package org.edgeloop.device.practice.internal.controller;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.edgeloop.device.practice.ControllerFault;
import org.edgeloop.device.practice.ControllerSettings;
import org.edgeloop.device.practice.internal.controller.AdsService.RefusedException;

/** One machine's connection to the controller: requests are answered one after the other, in the order in which they come. */
public final class ControllerConnection implements Closeable {

	private static final int NAME_LENGTH = 16;

	private final Socket socket;
	private final ControllerCore core;
	private final ProgramServices services;
	private final Subscriptions subscriptions;
	private final LogSubscriptions logs = new LogSubscriptions();

	public ControllerConnection(Socket socket, ControllerCore core) {
		this.socket = socket;
		this.core = core;
		this.services = new ProgramServices(core.program().memory());
		this.subscriptions = new Subscriptions(services);
	}

	/** Answers until the connection ends. */
	public void serve() {
		try (socket; var in = new DataInputStream(new BufferedInputStream(socket.getInputStream(), 1 << 16))) {
			socket.setTcpNoDelay(true);
			while (true) {
				Frame request = Frame.read(in);
				if (!core.letsIn(request.sourceNetId(), this) || !answer(request)) {
					return;
				}
			}
		} catch (IOException | BufferUnderflowException | IndexOutOfBoundsException _) {
			// The other side has gone, or speaks something else.
		}
	}

	/** Sends what is due in a cycle of the program. */
	public void cycle(long number) {
		for (Frame notification : subscriptions.due(number)) {
			try {
				send(notification);
			} catch (IOException _) {
				return;
			}
		}
	}

	/** Sends a line of the log to whoever watches it. */
	public void tell(byte[] line) {
		synchronized (logs) {
			for (Frame notification : logs.tell(line)) {
				try {
					send(notification);
				} catch (IOException _) {
					return;
				}
			}
		}
	}

	/** @return false if the connection is to end */
	private boolean answer(Frame request) throws IOException {
		Optional<ControllerFault> fault = request.data().remaining() >= 4 ? core.faults().next(request.data().getInt(0)) : Optional.empty();
		if (fault.isPresent()) {
			switch (fault.get().effect()) {
				case CUT -> {
					return false;
				}
				case SILENCE -> {
					return true;
				}
				case ERROR -> {
					send(request.answer(0, refusal((int) fault.get().code())));
					return true;
				}
				case FLIP -> request.data().put(request.data().limit() - 1, (byte) (request.data().get(request.data().limit() - 1) ^ 1));
			}
		}
		answerWell(request);
		subscriptions.answered();
		return true;
	}

	private void answerWell(Frame request) throws IOException {
		if (!request.targetNetId().equals(core.settings().netId())) {
			send(request.answer(AdsService.NO_MACHINE, new byte[0]));
			return;
		}
		if (request.targetPort() == LogSubscriptions.PORT) {
			synchronized (logs) {
				send(answer(request, this::logAnswer));
			}
			return;
		}
		boolean isProgram = request.targetPort() == ControllerSettings.PROGRAM_PORT && core.mode().isRun();
		if (!isProgram && request.targetPort() != ControllerSettings.SYSTEM_PORT) {
			send(request.answer(AdsService.NO_PORT, new byte[0]));
			return;
		}
		send(answer(request, isProgram ? this::programAnswer : this::systemAnswer));
	}

	private static Frame answer(Frame request, Service service) throws IOException {
		try {
			return request.answer(0, service.answer(request));
		} catch (RefusedException e) {
			return request.answer(0, refusal(e.code()));
		}
	}

	@FunctionalInterface
	private interface Service {
		byte[] answer(Frame request) throws RefusedException, IOException;
	}

	private byte[] logAnswer(Frame request) throws RefusedException {
		return switch (request.command()) {
			case AdsService.DEVICE_INFO -> deviceInfo("TwinCAT Logger");
			case AdsService.STATE -> state(ControllerCore.RUN);
			case AdsService.ADD_NOTIFICATION -> Bytes.of(8).putInt(0).putInt(logs.add(request)).array();
			case AdsService.DELETE_NOTIFICATION -> logs.remove(request.data().getInt());
			default -> throw new RefusedException(AdsService.NO_SERVICE);
		};
	}

	private byte[] programAnswer(Frame request) throws RefusedException {
		ByteBuffer data = request.data();
		return switch (request.command()) {
			case AdsService.DEVICE_INFO -> deviceInfo("Plc30 App");
			case AdsService.STATE -> state(core.mode().state());
			case AdsService.READ -> withLength(services.read(data.getInt(), data.getInt(), data.getInt()));
			case AdsService.WRITE -> written(data);
			case AdsService.READ_WRITE -> {
				int group = data.getInt(0);
				yield withLength(services.readWrite(group, data.getInt(8), payload(data, 16)));
			}
			case AdsService.ADD_NOTIFICATION -> Bytes.of(8).putInt(0).putInt(subscriptions.add(request)).array();
			case AdsService.DELETE_NOTIFICATION -> subscriptions.remove(data.getInt());
			default -> throw new RefusedException(AdsService.NO_SERVICE);
		};
	}

	private byte[] systemAnswer(Frame request) throws RefusedException, IOException {
		ByteBuffer data = request.data();
		return switch (request.command()) {
			case AdsService.DEVICE_INFO -> deviceInfo("TwinCAT System");
			case AdsService.STATE -> state(core.mode().state());
			case AdsService.WRITE_CONTROL -> {
				core.mode().set(data.getShort(0));
				yield new byte[4];
			}
			case AdsService.READ_WRITE -> {
				int group = data.getInt(0);
				if (!ControllerFiles.owns(group)) {
					throw new RefusedException(AdsService.NO_GROUP);
				}
				yield withLength(core.files().answer(group, data.getInt(4), data.getInt(8), payload(data, 16)));
			}
			default -> throw new RefusedException(AdsService.NO_SERVICE);
		};
	}

	private byte[] written(ByteBuffer data) throws RefusedException {
		services.write(data.getInt(0), data.getInt(4), payload(data, 12));
		return new byte[4];
	}

	private static ByteBuffer payload(ByteBuffer data, int from) throws RefusedException {
		if (data.getInt(from - 4) != data.limit() - from) {
			throw new RefusedException(AdsService.BAD_SIZE);
		}
		return data.slice(from, data.limit() - from).order(ByteOrder.LITTLE_ENDIAN);
	}

	private static byte[] deviceInfo(String name) {
		ByteBuffer info = Bytes.of(8 + NAME_LENGTH).putInt(0).put((byte) 3).put((byte) 1).putShort((short) 4024);
		return info.put(name.getBytes(StandardCharsets.US_ASCII)).array();
	}

	private static byte[] state(int number) {
		return Bytes.of(8).putInt(0).putShort((short) number).putShort((short) 0).array();
	}

	private static byte[] withLength(byte[] value) {
		return Bytes.of(8 + value.length).putInt(0).putInt(value.length).put(value).array();
	}

	private static byte[] refusal(int code) {
		return Bytes.of(8).putInt(code).putInt(0).array();
	}

	private void send(Frame frame) throws IOException {
		byte[] bytes = frame.toBytes();
		synchronized (socket) {
			socket.getOutputStream().write(bytes);
		}
	}

	@Override
	public void close() throws IOException {
		socket.close();
	}
}
