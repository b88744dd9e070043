package org.edgeloop.cli.internal.device.practice;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.device.line.ByteLine;
import org.edgeloop.device.practice.uart.PacedLine;
import org.edgeloop.device.practice.uart.PracticeBootloader;
import org.edgeloop.device.practice.uart.PracticeChip;
import org.edgeloop.device.practice.uart.PracticeFaults;
import org.edgeloop.device.practice.uart.PseudoTerminal;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code device practice uart}: a chip in its bootloader behind a pseudo terminal. */
@Command(name = "uart", description = { "Start an STM32 in its ROM bootloader behind a pseudo terminal of this machine (Linux, macOS).",
		"Firmware that is written stays in its flash but does not run: once started, the chip gives samples as lines of JSON, until a bootloader's "
				+ "greeting resets it.",
		"With --json: {\"port\", \"chip\", \"productId\"} as soon as it listens." },
		footer = { "  edgeloop device practice uart --chip f405",
				"  edgeloop device flash --uart /dev/pts/4 --parity none --file firmware.bin --verify --go" })
@NonNullByDefault({})
public final class UartCommand implements Callable<Integer> {

	private static final int BITS_OF_BYTE = 11;

	@Spec
	private CommandSpec command;

	@Option(names = "--chip", paramLabel = "CHIP", defaultValue = "f405", description = "f103, f405, g071 or l053 (default: ${DEFAULT-VALUE}).")
	private String chip;

	@Option(names = "--flash", paramLabel = "FILE", description = "What stands in its flash: read at the start if it is there, written at the end.")
	private Path flash;

	@Option(names = "--baud", paramLabel = "BAUD", description = "Be no faster than a line of so many bits a second.")
	private int baud;

	@Option(names = "--checksum", description = "Know the command for checksums, as few chips do.")
	private boolean hasChecksum;

	@Option(names = "--read-protected", description = "Be protected against reading.")
	private boolean isReadProtected;

	@Option(names = "--lose", paramLabel = "N", description = "Lose one of N bytes.")
	private int lose;

	@Option(names = "--flip", paramLabel = "N", description = "Flip a bit of one of N bytes.")
	private int flip;

	@Option(names = "--refuse", paramLabel = "N", description = "Refuse one of N blocks.")
	private int refuse;

	@Option(names = "--stall", paramLabel = "N", description = "Stall for two seconds at one of N bytes.")
	private int stall;

	@Option(names = "--cut", paramLabel = "N", description = "Pull the cable out after N bytes.")
	private long cut;

	@Option(names = "--seed", paramLabel = "N", description = "What chance starts from (default: 0).")
	private long seed;

	@Option(names = "--log", description = "Say each command on the standard error.")
	private boolean logs;

	@Option(names = "--json", description = "Print JSON.")
	private boolean asJson;

	private final Console console;

	public UartCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		PracticeChip kind = PracticeChip.of(chip).orElseThrow(() -> new ParameterException(command.commandLine(), "'" + chip + "' is none of "
				+ Arrays.stream(PracticeChip.values()).map(known -> known.name().toLowerCase(Locale.ROOT)).collect(Collectors.joining(", "))));
		var faults = new PracticeFaults(lose, flip, refuse, stall, Duration.ofSeconds(2), cut, seed);
		PseudoTerminal terminal = PseudoTerminal.open();
		ByteLine line = baud > 0 ? new PacedLine(terminal, baud, BITS_OF_BYTE) : terminal;
		Consumer<String> log = logs ? console::message : _ -> {
			// not asked for
		};
		try (var bootloader = new PracticeBootloader(line, kind, hasChecksum, faults, log)) {
			prepare(bootloader, kind);
			Thread.ofPlatform().daemon().name("practice chip").start(bootloader::run);
			print(terminal.name(), kind);
			Interrupt.await(console.progress());
			if (flash != null) {
				Files.write(flash, bootloader.memory(PracticeChip.FLASH, kind.flashSize()));
			}
		}
		return ExitCode.OK;
	}

	private void prepare(PracticeBootloader bootloader, PracticeChip kind) throws IOException {
		if (flash != null && Files.exists(flash)) {
			byte[] stands = Files.readAllBytes(flash);
			bootloader.setMemory(PracticeChip.FLASH, Arrays.copyOf(stands, Math.min(stands.length, kind.flashSize())));
		}
		if (isReadProtected) {
			bootloader.protectReading();
		}
	}

	private void print(String port, PracticeChip kind) throws IOException {
		if (asJson) {
			try (JsonGenerator json = console.json()) {
				json.writeStartObject();
				json.writeStringField("port", port);
				json.writeStringField("chip", kind.name());
				json.writeStringField("productId", "0x%03x".formatted(kind.id()));
				json.writeEndObject();
			}
			console.print("\n");
		} else {
			console.print("--uart %s --parity none (%s, product id 0x%03x)\n".formatted(port, kind, kind.id()));
		}
		console.flush();
	}
}
