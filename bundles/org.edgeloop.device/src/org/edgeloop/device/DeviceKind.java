package org.edgeloop.device;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.edgeloop.base.Problem;
import org.edgeloop.base.Progress;
import org.edgeloop.device.browse.BrowserOpener;
import org.edgeloop.device.console.ConsoleOpener;
import org.edgeloop.device.discovery.Discoverer;
import org.edgeloop.device.live.LiveSource;
import org.edgeloop.device.plan.Deployment;
import org.edgeloop.device.plan.DevicePlan;

/**
 * One way in which devices are reached and things are put onto them. Kinds hold no state; settings come with each call. Methods that
 * reach out are called on background threads, end soon after their progress is cancelled, and say what fails as a
 * {@link org.edgeloop.base.ConnectionException} where the device or the way to it is the cause.
 */
public interface DeviceKind {

	/** @return the name in files and on the command line, as {@code stm32-uart} */
	String id();

	/** @return for people, as {@code STM32 by its UART bootloader} */
	String name();

	/** @return in one or two sentences what such a device is and what it needs to be reached */
	String description();

	/** @return what must be known to reach the device, in the order in which it is asked */
	List<SettingField> connectionFields();

	/** @return what can be chosen for a deployment */
	List<SettingField> deploymentFields();

	/** @return the endings of the files that can be put onto it, without the dot, the most usual first */
	Set<String> artifactEndings();

	/** @return what is wrong with the settings as such, without reaching out; empty if nothing is */
	List<Problem> check(DeviceSettings settings);

	/** @return in a few characters where the device is, as {@code /dev/ttyACM0} or {@code pi@bench-3:22} */
	String address(DeviceSettings settings);

	/** Finds out whether the device could be reached now, in about a second and without disturbing whatever it does. */
	DeviceState glance(DeviceSettings settings, DeviceAccess access, Progress progress);

	/**
	 * @return steps that find out, from the cable upwards, whether the device can be used: the first one that fails names the cause.
	 *         They change nothing on the device
	 */
	DevicePlan connectionTest(DeviceSettings settings, DeviceAccess access);

	/**
	 * @return the checks and steps that put a file onto the device
	 * @throws IOException if the file or the settings do not allow one
	 */
	DevicePlan deployment(DeviceSettings settings, Deployment deployment, DeviceAccess access) throws IOException;

	/**
	 * @return the steps that bring back what the device ran before the present deployment; empty if such devices cannot, and the earlier
	 *         file has to be deployed again
	 */
	default Optional<DevicePlan> rollback(DeviceSettings settings, DeviceAccess access) {
		return Optional.empty();
	}

	/** @return how to talk to the device as text; empty if it has no such thing */
	default Optional<ConsoleOpener> console(DeviceSettings settings, DeviceAccess access) {
		return Optional.empty();
	}

	/** @return values that the device gives while it runs; none if it gives none */
	default List<LiveSource> liveSources(DeviceSettings settings, DeviceAccess access) {
		return List.of();
	}

	/** @return how to go through the symbols that the device offers; empty if it has no such thing */
	default Optional<BrowserOpener> symbols(DeviceSettings settings, DeviceAccess access) {
		return Optional.empty();
	}

	/** @return what finds devices of this kind */
	default List<Discoverer> discoverers() {
		return List.of();
	}
}
