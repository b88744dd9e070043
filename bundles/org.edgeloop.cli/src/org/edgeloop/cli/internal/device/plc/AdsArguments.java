package org.edgeloop.cli.internal.device.plc;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.device.DeviceSettings;
import org.edgeloop.device.plc.ads.AdsAddress;
import org.edgeloop.device.plc.ads.AdsFields;
import org.edgeloop.device.plc.ads.AdsKind;
import org.edgeloop.device.plc.ads.AdsTarget;
import org.edgeloop.device.plc.ads.AmsNetId;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;
import picocli.CommandLine.TypeConversionException;

/** The options that name a controller of Beckhoff. */
@NonNullByDefault({})
public final class AdsArguments {

	@Spec(Target.MIXEE)
	private CommandSpec command;

	@Option(names = "--ads", paramLabel = "HOST[:TCPPORT]", converter = AddressConverter.class, description = "A controller of Beckhoff, spoken "
			+ "to by ADS; the port is 48898 unless given.")
	private AdsAddress address;

	@Option(names = "--netid", paramLabel = "N", converter = NetIdConverter.class, description = "The controller's AMS net id, as 5.23.101.7.1.1.")
	private AmsNetId netId;

	@Option(names = "--ams-port", paramLabel = "P", defaultValue = "851", description = "The AMS port of its program: ${DEFAULT-VALUE}, the first "
			+ "one of TwinCAT 3.")
	private int amsPort;

	@Option(names = "--source-netid", paramLabel = "N", converter = NetIdConverter.class, description = "The AMS net id under which the controller "
			+ "has a route to this machine: its IP address and .1.1 unless given.")
	private AmsNetId source;

	@Option(names = "--ads-timeout", paramLabel = "SECONDS", defaultValue = "5", description = "How long an answer is waited for: "
			+ "${DEFAULT-VALUE} s.")
	private int seconds;

	/** @return whether a controller of Beckhoff is meant */
	public boolean areGiven() {
		return address != null;
	}

	/** @throws ParameterException if something is missing or cannot be */
	public AdsTarget target() {
		if (address == null) {
			throw new ParameterException(command.commandLine(), "--ads says which controller is meant, and is missing");
		}
		if (netId == null) {
			throw new ParameterException(command.commandLine(), "--netid is missing: the AMS net id of the controller");
		}
		if (amsPort < 1 || amsPort > 65_535) {
			throw new ParameterException(command.commandLine(), "--ams-port is from 1 to 65535");
		}
		if (seconds < 1 || seconds > 3600) {
			throw new ParameterException(command.commandLine(), "--ads-timeout is from 1 to 3600");
		}
		return new AdsTarget(address, netId, amsPort, Optional.ofNullable(source), Duration.ofSeconds(seconds));
	}

	/** @return what the kind of device is told */
	public DeviceSettings settings() {
		AdsTarget target = target();
		Map<String, String> values = Map.of(AdsFields.HOST.key(), target.address().toString(), AdsFields.NET_ID.key(), target.netId().text(),
				AdsFields.AMS_PORT.key(), Integer.toString(target.amsPort()), AdsFields.SOURCE.key(), target.source().map(AmsNetId::text).orElse(""),
				AdsFields.TIMEOUT.key(), Long.toString(target.timeout().toSeconds()));
		return new DeviceSettings(target.address().toString(), AdsKind.ID, "", values, Path.of(""));
	}

	/** Reads {@code 192.168.0.10:48898}. */
	static final class AddressConverter implements ITypeConverter<AdsAddress> {

		@Override
		public AdsAddress convert(String text) {
			return AdsAddress.parse(text).orElseThrow(() -> new TypeConversionException("'" + text + "' is not HOST or HOST:TCPPORT"));
		}
	}

	/** Reads {@code 5.23.101.7.1.1}. */
	static final class NetIdConverter implements ITypeConverter<AmsNetId> {

		@Override
		public AmsNetId convert(String text) {
			return AmsNetId.parse(text)
					.orElseThrow(() -> new TypeConversionException("'" + text + "' is no AMS net id, which is six numbers up to 255 as 5.23.101.7.1.1"));
		}
	}
}
