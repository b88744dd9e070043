package org.edgeloop.device.stm32.uart;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.device.DeviceAccess;
import org.edgeloop.device.DeviceKind;
import org.edgeloop.device.DeviceSettings;
import org.edgeloop.device.DeviceState;
import org.edgeloop.device.SettingField;
import org.edgeloop.device.console.ConsoleOpener;
import org.edgeloop.device.console.LineConsole;
import org.edgeloop.device.line.SerialPorts;
import org.edgeloop.device.line.SerialSettings;
import org.edgeloop.device.live.LiveSource;
import org.edgeloop.device.live.SerialLiveSource;
import org.edgeloop.device.plan.Deployment;
import org.edgeloop.device.plan.DevicePlan;
import org.edgeloop.device.stm32.image.ReadFirmwareOperation;

/** STM32 chips by the bootloader in their ROM over a serial line. */
public final class Stm32UartKind implements DeviceKind {

	/** The name in files. */
	public static final String ID = "stm32-uart";

	private final LineOpener opener;
	private final Timing timing;

	public Stm32UartKind() {
		this(SerialPorts::open);
	}

	/** @param opener opens the ports */
	public Stm32UartKind(LineOpener opener) {
		this(opener, Timing.USUAL);
	}

	Stm32UartKind(LineOpener opener, Timing timing) {
		this.opener = opener;
		this.timing = timing;
	}

	@Override
	public String id() {
		return ID;
	}

	@Override
	public String name() {
		return "STM32 by its UART bootloader";
	}

	@Override
	public String description() {
		return "A microcontroller whose ROM bootloader is reached over a serial line. It needs a USB adapter at the bootloader's pins, and BOOT0 "
				+ "set high while it is reset, by hand or by the adapter's wires.";
	}

	@Override
	public List<SettingField> connectionFields() {
		return UartFields.CONNECTION;
	}

	@Override
	public List<SettingField> deploymentFields() {
		return UartOptions.FIELDS;
	}

	@Override
	public Set<String> artifactEndings() {
		return new LinkedHashSet<>(ReadFirmwareOperation.ENDINGS);
	}

	@Override
	public List<Problem> check(DeviceSettings settings) {
		return UartFields.check(settings);
	}

	@Override
	public String address(DeviceSettings settings) {
		return settings.value(UartFields.PORT).orElse("");
	}

	@Override
	public DeviceState glance(DeviceSettings settings, DeviceAccess access, Progress progress) {
		return settings.value(UartFields.PORT).map(SerialPorts::glance).orElse(DeviceState.UNKNOWN);
	}

	@Override
	public DevicePlan connectionTest(DeviceSettings settings, DeviceAccess access) {
		return new UartConnectionTest(settings, opener, timing).plan();
	}

	@Override
	public DevicePlan deployment(DeviceSettings settings, Deployment deployment, DeviceAccess access) throws ProblemException {
		checkAll(settings);
		return new UartDeployment(settings, deployment, access.trust(), opener, timing).plan();
	}

	private void checkAll(DeviceSettings settings) throws ProblemException {
		List<Problem> problems = check(settings);
		if (!problems.isEmpty()) {
			throw new ProblemException(problems.getFirst());
		}
	}

	/**
	 * @param address where to begin; empty for the start of the flash
	 * @param length bytes; empty for all of the flash from there on
	 * @param file is written when all was read
	 * @return the steps that bring what stands in a chip into a file
	 */
	public DevicePlan reading(DeviceSettings settings, OptionalLong address, OptionalLong length, Path file) throws ProblemException {
		checkAll(settings);
		return new UartReading(settings, address, length, file, opener, timing).plan();
	}

	@Override
	public Optional<ConsoleOpener> console(DeviceSettings settings, DeviceAccess access) {
		return Optional.of((listener, _) -> {
			SerialSettings serial = UartFields.firmware(settings);
			return LineConsole.open(opener.open(UartFields.port(settings), serial), address(settings) + ", " + serial, listener);
		});
	}

	@Override
	public List<LiveSource> liveSources(DeviceSettings settings, DeviceAccess access) {
		return List.of(new SerialLiveSource("Samples as lines of text", () -> opener.open(UartFields.port(settings), UartFields.firmware(settings)), 0));
	}
}
