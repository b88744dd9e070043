package org.edgeloop.device.plc.ads;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.device.DeviceSettings;
import org.edgeloop.device.SettingField;
import org.edgeloop.device.SettingField.Type;

/** What a controller of Beckhoff is told by, and what of it is no use. */
public final class AdsFields {

	public static final SettingField HOST = SettingField.required("host", "Controller", Type.TEXT,
			"Name or IP address of the controller; with :PORT behind it where its router does not listen on 48898.");
	public static final SettingField NET_ID = SettingField.required("netId", "AMS net id", Type.TEXT,
			"Six numbers as 5.23.101.7.1.1, which the controller shows under its router, and a search finds.");
	public static final SettingField AMS_PORT = SettingField.optional("amsPort", "AMS port", Type.WHOLE_NUMBER, "851",
			"Of the program: 851 is the first one of TwinCAT 3, 801 of TwinCAT 2.");
	public static final SettingField SOURCE = SettingField.optional("sourceNetId", "Own AMS net id", Type.TEXT, "",
			"The name under which the controller has a route to this machine; its IP address and .1.1 unless given.");
	public static final SettingField TIMEOUT = SettingField.optional("timeout", "Timeout [s]", Type.WHOLE_NUMBER, "5",
			"How many seconds an answer is waited for.");
	public static final SettingField LIVE = SettingField.optional("liveSymbols", "Symbols to watch", Type.SYMBOLS, "",
			"Names as MAIN.speed, with commas between, that the live view shows.");
	public static final SettingField LIVE_CYCLE = SettingField.optional("liveCycle", "Cycle of watching [ms]", Type.WHOLE_NUMBER, "100",
			"How many milliseconds are between two values that the controller sends.");

	public static final List<SettingField> ALL = List.of(HOST, NET_ID, AMS_PORT, SOURCE, TIMEOUT, LIVE, LIVE_CYCLE);

	private AdsFields() {
	}

	/** @return what is wrong with the settings */
	public static List<Problem> check(DeviceSettings settings) {
		List<Problem> problems = new ArrayList<>();
		if (address(settings).isEmpty()) {
			problems.add(unfit(HOST, "give a name or an IP address, and :PORT if need be"));
		}
		if (netId(settings, NET_ID).isEmpty()) {
			problems.add(unfit(NET_ID, "give six numbers from 0 to 255 with dots between, as 5.23.101.7.1.1"));
		}
		if (settings.value(SOURCE).isPresent() && netId(settings, SOURCE).isEmpty()) {
			problems.add(unfit(SOURCE, "give six numbers from 0 to 255 with dots between, or nothing"));
		}
		checkNumber(settings, AMS_PORT, 65_535, problems);
		checkNumber(settings, TIMEOUT, 3600, problems);
		checkNumber(settings, LIVE_CYCLE, 3_600_000, problems);
		return problems;
	}

	private static void checkNumber(DeviceSettings settings, SettingField field, int most, List<Problem> problems) {
		if (number(settings, field, most).isEmpty()) {
			problems.add(unfit(field, "give a whole number from 1 to " + most));
		}
	}

	private static Problem unfit(SettingField field, String remedy) {
		return Problem.error("'%s' is missing or cannot be".formatted(field.label()), field.key(), remedy);
	}

	/** @throws ProblemException if a setting is of no use */
	public static AdsTarget target(DeviceSettings settings) throws ProblemException {
		List<Problem> problems = check(settings);
		if (!problems.isEmpty()) {
			throw new ProblemException(problems.getFirst());
		}
		return new AdsTarget(address(settings).orElseThrow(), netId(settings, NET_ID).orElseThrow(),
				number(settings, AMS_PORT, 65_535).orElseThrow(), netId(settings, SOURCE),
				Duration.ofSeconds(number(settings, TIMEOUT, 3600).orElseThrow()));
	}

	public static Duration liveCycle(DeviceSettings settings) {
		return Duration.ofMillis(number(settings, LIVE_CYCLE, 3_600_000).orElse(100));
	}

	/** @return the names in a text, which commas or spaces part */
	public static List<String> names(String text) {
		return Arrays.stream(text.split("[,;\\s]+")).filter(name -> !name.isEmpty()).toList();
	}

	private static Optional<AdsAddress> address(DeviceSettings settings) {
		return settings.value(HOST).flatMap(AdsAddress::parse);
	}

	private static Optional<AmsNetId> netId(DeviceSettings settings, SettingField field) {
		return settings.value(field).flatMap(AmsNetId::parse);
	}

	private static OptionalInt number(DeviceSettings settings, SettingField field, int most) {
		try {
			int number = Integer.parseInt(settings.value(field).orElse(""));
			return number >= 1 && number <= most ? OptionalInt.of(number) : OptionalInt.empty();
		} catch (NumberFormatException _) {
			return OptionalInt.empty();
		}
	}
}
