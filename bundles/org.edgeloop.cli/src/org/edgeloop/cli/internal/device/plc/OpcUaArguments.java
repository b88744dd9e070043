package org.edgeloop.cli.internal.device.plc;

import java.io.IOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.device.DeviceAccessArguments;
import org.edgeloop.device.plc.opcua.OpcUaConnection;
import org.edgeloop.device.plc.opcua.OpcUaSecurity;
import org.edgeloop.device.plc.opcua.OpcUaTarget;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options that name a server by OPC UA. */
@NonNullByDefault({})
public final class OpcUaArguments {

	@Option(names = "--opcua", paramLabel = "URL", description = "A server by OPC UA, as opc.tcp://192.168.0.1:4840.")
	private String url;

	@Option(names = "--security", paramLabel = "POLICY", defaultValue = "any", completionCandidates = Words.class, converter = SecurityConverter.class,
			description = "How an OPC UA connection is protected: ${COMPLETION-CANDIDATES}. 'best' is the strongest one that is offered; 'any', the "
					+ "default, goes without where the certificate is not trusted and no password is sent, and says so.")
	private OpcUaSecurity security;

	@Option(names = "--user", paramLabel = "NAME", description = "Come to an OPC UA server as this user, with the password in EDGELOOP_PASSWORD; "
			+ "anonymously unless given.")
	private String user;

	@Mixin
	private DeviceAccessArguments access;

	/** @return whether a server by OPC UA is meant */
	public boolean areGiven() {
		return url != null;
	}

	/** Connects. Says on the standard error how the connection is protected where that is not safe. */
	public OpcUaConnection open(Console console) throws IOException {
		OpcUaTarget target = OpcUaTarget.of(url, url, security, Optional.ofNullable(user));
		return OpcUaConnection.open(target, access.access(console), line -> warn(console, line), console.progress());
	}

	private static void warn(Console console, String line) {
		if (line.startsWith("warning")) {
			console.message(line);
		}
	}

	/** The words for policies. */
	static final class Words implements Iterable<String> {

		@Override
		public Iterator<String> iterator() {
			return Arrays.stream(OpcUaSecurity.values()).map(OpcUaSecurity::word).iterator();
		}
	}

	/** Reads {@code Basic256Sha256}. */
	static final class SecurityConverter implements ITypeConverter<OpcUaSecurity> {

		@Override
		public OpcUaSecurity convert(String text) {
			return OpcUaSecurity.of(text)
					.orElseThrow(() -> new TypeConversionException("'" + text + "' is none of " + String.join(", ", OpcUaSecurity.words())));
		}
	}
}
