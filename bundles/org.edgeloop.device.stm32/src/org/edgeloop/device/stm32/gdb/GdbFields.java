package org.edgeloop.device.stm32.gdb;

import java.util.List;

import org.edgeloop.device.SettingField;
import org.edgeloop.device.SettingField.Type;

/** What the kind {@code stm32-gdb} is told of a device and of a deployment. */
public final class GdbFields {

	/** The value of {@link #SERVER} for one that runs already. */
	public static final String RUNNING = "running";
	/** The value of {@link #SERVER} for a probe that is a server itself, at a serial port. */
	public static final String SERIAL = "serial";

	public static final SettingField SERVER = SettingField.choice("server", "Debug server",
			List.of(RUNNING, SERIAL, "openocd", "pyocd", "st-link", "j-link", "st-util", "qemu"),
			"'running' for one that has been started already, 'serial' for a Black Magic Probe; any other is started and ended with each job.");
	public static final SettingField ADDRESS = SettingField.optional("address", "Server's address", Type.TEXT, "localhost:3333",
			"Host and port of a server that runs already: OpenOCD listens on 3333, J-Link on 2331, ST-LINK on 61234, st-util on 4242, QEMU on 1234.");
	public static final SettingField PORT = SettingField.optional("port", "Probe's port", Type.SERIAL_PORT, "",
			"The serial port at which a Black Magic Probe takes GDB, the first of its two.");
	public static final SettingField CONFIG = SettingField.optional("config", "OpenOCD scripts", Type.TEXT, "",
			"Scripts that OpenOCD brings along or finds in your home folder, separated by commas, as 'board/st_nucleo_f4.cfg'.");
	public static final SettingField CHIP = SettingField.optional("chip", "Chip", Type.TEXT, "",
			"The chip's name as pyOCD, J-Link or probe-rs knows it, as STM32F405RG; for QEMU the machine, as netduinoplus2.");
	public static final SettingField PROBE = SettingField.optional("probe", "Probe's serial number", Type.TEXT, "",
			"Which probe, where several are plugged in.");
	public static final SettingField CONSOLE = SettingField.optional("console", "Firmware's UART", Type.TEXT, "",
			"Where the firmware's UART comes out: a serial port as /dev/ttyACM0, or host and port of a server as QEMU's.");
	public static final SettingField BAUD = SettingField.optional("baud", "UART's speed", Type.WHOLE_NUMBER, "115200",
			"Bits a second of the firmware's UART.");
	public static final SettingField SYMBOLS = SettingField.optional("symbols", "Symbols", Type.FILE, "",
			"The ELF file that runs on the chip, whose variables can be watched by name.");
	public static final SettingField WATCH = SettingField.optional("watch", "Watched variables", Type.TEXT, "",
			"Variables or addresses and their types, separated by commas, as 'counter:u32, 0x20000010:f32'; reading halts the core for a moment.");

	public static final SettingField LOAD_ADDRESS = SettingField.optional("address", "Address", Type.TEXT, "",
			"Where the bytes of a .bin file belong, 0x08000000 unless given; other files say it themselves.");
	public static final SettingField VERIFY = SettingField.optional("verify", "Verify", Type.YES_NO, "true",
			"Whether what stands in the flash is compared with the file afterwards.");
	public static final SettingField RUN = SettingField.optional("run", "Run", Type.YES_NO, "true",
			"Whether the firmware is started and looked at for a moment; otherwise the chip is left halted after a reset.");
	public static final SettingField EXPECT = SettingField.optional("expect", "Expected text", Type.TEXT, "",
			"What the firmware says on its UART when it is well; the deployment fails if it does not say it.");
	public static final SettingField EXPECT_SECONDS = SettingField.optional("expectSeconds", "Seconds to wait", Type.WHOLE_NUMBER, "5",
			"How many seconds the firmware is given to say it.");

	private GdbFields() {
	}

	public static List<SettingField> connection() {
		return List.of(SERVER, ADDRESS, PORT, CONFIG, CHIP, PROBE, CONSOLE, BAUD, SYMBOLS, WATCH);
	}

	public static List<SettingField> deployment() {
		return List.of(LOAD_ADDRESS, VERIFY, RUN, EXPECT, EXPECT_SECONDS);
	}
}
