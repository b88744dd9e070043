package org.edgeloop.device.practice.internal.gdb;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.edgeloop.device.practice.StubBehaviour;
import org.edgeloop.device.practice.StubBehaviour.Monitor;

/** What the practice debug server answers to requests. */
public final class StubCommands {

	private static final Pattern NAME_END = Pattern.compile("[:,;=]|(?<=^[mMXpPgGcsDk?])");
	private static final HexFormat HEX = HexFormat.of();
	private static final String UNKNOWN = "";
	private static final String OK = "OK";
	private static final String FAILED = "E01";
	private static final String STOPPED = "S05";

	private final StubChip chip;
	private final StubBehaviour behaviour;
	private final StubObjects objects;
	private final StubRegisters registers;
	private final List<String> requests = new ArrayList<>();
	private boolean wasScanned;
	private boolean isAttached;

	public StubCommands(StubChip chip, StubBehaviour behaviour) {
		this.chip = chip;
		this.behaviour = behaviour;
		this.objects = new StubObjects(behaviour);
		this.registers = new StubRegisters(chip);
		this.isAttached = !behaviour.isProbe();
	}

	public synchronized List<String> requests() {
		return List.copyOf(requests);
	}

	/** Answers one client until it lets go. @throws IOException if it is gone, or at the time when it is to be lost */
	public void serve(StubPackets packets) throws IOException {
		int count = 0;
		while (true) {
			String request = packets.next();
			count++;
			if (behaviour.breaksAfter() > 0 && count > behaviour.breaksAfter()) {
				throw new IOException("as it was asked to");
			}
			note(request);
			switch (request.isEmpty() ? ' ' : request.charAt(0)) {
			case 'c', 's' -> {
				// the chip has no code to run: it stops when it is told to
			}
			case 'q' -> query(request, packets);
			case 'D', 'k' -> {
				packets.answer(OK);
				return;
			}
			default -> packets.answer(answer(request));
			}
			if (request.equals("QStartNoAckMode") && behaviour.hasNoAcknowledgments()) {
				packets.stopAcknowledging();
			}
		}
	}

	private synchronized void note(String request) {
		requests.add(NAME_END.split(request, 2)[0]);
	}

	private void query(String request, StubPackets packets) throws IOException {
		if (request.startsWith("qRcmd,")) {
			monitor(new String(HEX.parseHex(request.substring(6)), StandardCharsets.UTF_8), packets);
		} else {
			packets.answer(answer(request));
		}
	}

	private String answer(String request) {
		try {
			if (request.equals(StubPackets.INTERRUPT)) {
				return "T02thread:01;";
			}
			if (request.startsWith("q")) {
				return objects.isAsked(request) ? objects.answer(request) : sum(request);
			}
			return switch (request.isEmpty() ? ' ' : request.charAt(0)) {
			case '?' -> isAttached ? STOPPED : "W00";
			case '!' -> OK;
			case 'Q' -> request.equals("QStartNoAckMode") && behaviour.hasNoAcknowledgments() ? OK : UNKNOWN;
			case 'v' -> request.startsWith("vAttach;") ? attach() : behaviour.hasFlash() ? flash(request) : UNKNOWN;
			case 'm' -> read(request);
			case 'M' -> write(request, HEX.parseHex(request.substring(request.indexOf(':') + 1)));
			case 'X' -> behaviour.hasBinaryWrites() ? write(request, bytes(request.substring(request.indexOf(':') + 1))) : UNKNOWN;
			case 'g', 'G' -> registers.answer(request);
			case 'p', 'P' -> behaviour.hasSingleRegisters() ? registers.answer(request) : UNKNOWN;
			case 'H' -> OK;
			default -> UNKNOWN;
			};
		} catch (IllegalArgumentException | IndexOutOfBoundsException e) {
			return FAILED;
		}
	}

	private String attach() {
		isAttached |= wasScanned;
		return isAttached ? STOPPED : FAILED;
	}

	private String flash(String request) {
		String[] parts = request.split("[:,]", 3);
		return switch (parts[0]) {
		case "vFlashErase" -> chip.erase(number(parts[1]), number(parts[2])) ? OK : FAILED;
		case "vFlashWrite" -> {
			String[] addressed = request.split(":", 3);
			yield chip.program(number(addressed[1]), bytes(addressed[2])) ? OK : FAILED;
		}
		case "vFlashDone" -> OK;
		default -> UNKNOWN;
		};
	}

	private String read(String request) {
		String[] parts = request.substring(1).split(",");
		int length = (int) Math.min(number(parts[1]), behaviour.packetSize() / 2);
		return chip.read(number(parts[0]), length).map(HEX::formatHex).orElse(FAILED);
	}

	/** Servers without flash commands take plain writes to it. */
	private String write(String request, byte[] bytes) {
		return chip.write(number(request.substring(1, request.indexOf(','))), bytes, !behaviour.hasFlash()) ? OK : FAILED;
	}

	private String sum(String request) {
		if (!request.startsWith("qCRC:") || !behaviour.hasSums()) {
			return UNKNOWN;
		}
		String[] parts = request.substring(5).split(",");
		Optional<byte[]> bytes = chip.read(number(parts[0]), (int) number(parts[1]));
		return bytes.map(read -> "C%x".formatted(StubSum.of(read))).orElse(FAILED);
	}

	private void monitor(String command, StubPackets packets) throws IOException {
		Optional<String> said = behaviour.monitor() == Monitor.NONE ? Optional.empty() : run(command);
		if (behaviour.monitor() == Monitor.NONE) {
			packets.answer(UNKNOWN);
		} else if (said.isEmpty()) {
			packets.answer(FAILED);
		} else if (behaviour.monitor() == Monitor.OUTPUT) {
			packets.answer("O" + HEX.formatHex(said.get().getBytes(StandardCharsets.UTF_8)));
			packets.answer(OK);
		} else {
			packets.answer(HEX.formatHex(said.get().getBytes(StandardCharsets.UTF_8)));
		}
	}

	private Optional<String> run(String command) {
		return switch (command) {
		case "version" -> Optional.of(behaviour.isProbe() ? "Black Magic Probe, so to speak\n" : "Practice debug server\n");
		case "swdp_scan" -> {
			wasScanned = true;
			yield behaviour.isProbe() ? Optional.of("Target voltage: 3.3V\nAvailable Targets:\nNo. Att Driver\n 1      STM32F40x M4\n") : Optional.empty();
		}
		case "reset", "reset halt" -> {
			chip.reset();
			yield Optional.of("The chip is reset and halted\n");
		}
		default -> Optional.empty();
		};
	}

	private static byte[] bytes(String characters) {
		return characters.getBytes(StandardCharsets.ISO_8859_1);
	}

	private static long number(String digits) {
		return Long.parseLong(digits, 16);
	}
}
