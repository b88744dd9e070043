package org.edgeloop.device.stm32.gdb;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/** Which debug server answers: they agree on the protocol, but reset and release a target by commands of their own. */
public enum GdbServerKind {
	OPENOCD("OpenOCD", 3333, "Open On-Chip Debugger", "reset init", "resume"),
	PYOCD("pyOCD", 50000, "pyOCD", "reset halt", ""),
	ST_LINK("ST-LINK GDB server", 61234, "ST-LINK", "reset", ""),
	J_LINK("J-Link GDB Server", 2331, "J-Link", "reset", "go"),
	ST_UTIL("st-util", 4242, "st-util", "reset", "resume"),
	BLACK_MAGIC("Black Magic Probe", 0, "Black Magic", "", ""),
	QEMU("QEMU", 1234, "QEMU", "system_reset", ""),
	OTHER("debug server", 0, "", "reset halt", "");

	private static final Duration PATIENCE = Duration.ofSeconds(10);

	private final String label;
	private final int usualPort;
	private final String signature;
	private final String reset;
	private final String resume;

	GdbServerKind(String label, int usualPort, String signature, String reset, String resume) {
		this.label = label;
		this.usualPort = usualPort;
		this.signature = signature;
		this.reset = reset;
		this.resume = resume;
	}

	/** @return for people */
	public String label() {
		return label;
	}

	/** @return where it listens unless told otherwise; 0 if that says nothing */
	public int usualPort() {
		return usualPort;
	}

	/** Finds out which one it is: by what it alone knows, by what it says of itself, and if it says nothing, by the port. */
	public static GdbServerKind of(GdbConnection connection) throws IOException {
		if (!connection.ask("qqemu.sstepbits").isUnknown()) {
			return QEMU;
		}
		Optional<String> said = connection.tryMonitor("version", PATIENCE);
		return Arrays.stream(values()).filter(kind -> !kind.signature.isEmpty() && said.filter(text -> text.contains(kind.signature)).isPresent())
				.findFirst()
				.or(() -> Arrays.stream(values()).filter(kind -> kind.usualPort > 0 && connection.name().endsWith(":" + kind.usualPort)).findFirst())
				.orElse(OTHER);
	}

	/** @return the server's command that resets the target and leaves it halted; empty if it has none */
	public String resetCommand() {
		return reset;
	}

	/** Resets the target and leaves it halted. @return whether the server did */
	public boolean reset(GdbConnection connection) throws IOException {
		return !reset.isEmpty() && connection.tryMonitor(reset, PATIENCE).isPresent();
	}

	/** Lets go of a halted target so that it runs on. */
	public void release(GdbConnection connection) throws IOException {
		if (!resume.isEmpty()) {
			connection.tryMonitor(resume, PATIENCE);
		}
		new GdbExecution(connection).detach();
	}
}
