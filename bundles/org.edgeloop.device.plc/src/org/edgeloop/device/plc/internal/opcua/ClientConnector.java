package org.edgeloop.device.plc.internal.opcua;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.Security;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;

import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.eclipse.milo.opcua.sdk.client.OpcUaClient;
import org.eclipse.milo.opcua.sdk.client.OpcUaClientConfigBuilder;
import org.eclipse.milo.opcua.sdk.client.identity.AnonymousProvider;
import org.eclipse.milo.opcua.sdk.client.identity.IdentityProvider;
import org.eclipse.milo.opcua.sdk.client.identity.UsernameProvider;
import org.eclipse.milo.opcua.stack.core.StatusCodes;
import org.eclipse.milo.opcua.stack.core.UaException;
import org.eclipse.milo.opcua.stack.core.security.CertificateValidator;
import org.eclipse.milo.opcua.stack.core.security.SecurityPolicy;
import org.eclipse.milo.opcua.stack.core.types.builtin.LocalizedText;
import org.eclipse.milo.opcua.stack.core.types.builtin.StatusCode;
import org.eclipse.milo.opcua.stack.core.types.builtin.unsigned.Unsigned;
import org.eclipse.milo.opcua.stack.core.types.structured.EndpointDescription;
import org.eclipse.milo.opcua.stack.core.types.structured.UserTokenPolicy;
import org.eclipse.milo.opcua.stack.core.util.EndpointUtil;
import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.Problem;
import org.edgeloop.base.Progress;
import org.edgeloop.device.DeviceAccess;
import org.edgeloop.device.Trust.Question;
import org.edgeloop.device.Trust.Subject;
import org.edgeloop.device.plc.opcua.OpcUaSecurity;
import org.edgeloop.device.plc.opcua.OpcUaTarget;

/** Opens a session with a server: asks what it offers, chooses, has the user trust what must be trusted, and only then connects. */
public final class ClientConnector {

	/** For a connection and for its first answer, in milliseconds. */
	public static final int CONNECT_MILLIS = 5_000;

	private static final int REQUEST_MILLIS = 10_000;

	private static final CertificateValidator NOBODY = (_, _, _) -> {
		throw new UaException(StatusCodes.Bad_CertificateUntrusted);
	};

	static {
		// Milo names the algorithms of Aes256_Sha256_RsaPss as only this provider does; last in the list, it is asked by nobody else.
		if (Security.getProvider(BouncyCastleProvider.PROVIDER_NAME) == null) {
			Security.addProvider(new BouncyCastleProvider());
		}
	}

	private final OpcUaTarget target;
	private final DeviceAccess access;
	private final Calls calls;
	private final Consumer<String> log;
	private final ServerCertificates certificates;

	/** @param log is told what was chosen, and what is not safe about it */
	public ClientConnector(OpcUaTarget target, DeviceAccess access, Calls calls, Consumer<String> log) {
		this.target = target;
		this.access = access;
		this.calls = calls;
		this.log = log;
		certificates = new ServerCertificates(folder(access));
	}

	/** @return where this program's certificate and the servers that are trusted lie */
	public static Path folder(DeviceAccess access) {
		return access.userFolder().resolve("opcua");
	}

	/** @return what the server offers */
	public Endpoints discover(Progress progress) throws IOException {
		return Endpoints.discover(target, CONNECT_MILLIS, calls, progress);
	}

	/** @return connected, with a session */
	public OpcUaClient connect(Endpoints endpoints, Progress progress) throws IOException {
		EndpointDescription endpoint = choose(endpoints);
		boolean isProtected = Endpoints.policy(endpoint) != SecurityPolicy.None;
		log.accept("security: " + (isProtected ? Endpoints.policyName(endpoint) + ", " + endpoint.getSecurityMode() : "None"));
		OpcUaClientConfigBuilder config = new OpcUaClientConfigBuilder().setApplicationName(LocalizedText.english("Edgeloop"))
				.setApplicationUri(ClientIdentity.usualUri()).setProductUri("urn:edgeloop").setDiscoveryEndpoints(endpoints.all())
				.setEndpoint(EndpointUtil.updateUrl(endpoint, target.host(), target.port())).setRequestTimeout(Unsigned.uint(REQUEST_MILLIS))
				.setIdentityProvider(identity(endpoints, endpoint));
		Optional<ClientIdentity> self = Optional.empty();
		if (isProtected) {
			self = Optional.of(ClientIdentity.in(folder(access)));
			protect(config, self.get(), endpoints.certificate(endpoint));
		}
		return connect(config, self, progress);
	}

	private static void protect(OpcUaClientConfigBuilder config, ClientIdentity self, X509Certificate trusted) {
		config.setApplicationUri(self.applicationUri()).setKeyPair(self.keys()).setCertificate(self.certificate())
				.setCertificateChain(new X509Certificate[] { self.certificate() }).setCertificateValidator(only(trusted));
	}

	private OpcUaClient connect(OpcUaClientConfigBuilder config, Optional<ClientIdentity> self, Progress progress) throws IOException {
		OpcUaClient client;
		try {
			client = OpcUaClient.create(config.build(), transport -> transport.setConnectTimeout(Unsigned.uint(CONNECT_MILLIS))
					.setAcknowledgeTimeout(Unsigned.uint(CONNECT_MILLIS)));
		} catch (UaException e) {
			throw OpcUaProblems.of(e, target.url());
		}
		try {
			return calls.await(client.connectAsync(), progress);
		} catch (ConnectionException e) {
			client.disconnectAsync();
			throw explained(e, self);
		} catch (IOException | RuntimeException e) {
			client.disconnectAsync();
			throw e;
		}
	}

	/** What a refusal means while connecting, and which certificate the server is to trust. */
	private ConnectionException explained(ConnectionException refused, Optional<ClientIdentity> self) {
		StatusCode status = UaException.extractStatusCode(refused).orElse(StatusCode.BAD);
		Problem problem = refused.problem();
		if (target.user().isPresent() && OpcUaProblems.isOfUser(status)) {
			problem = OpcUaProblems.wrongUser(target.hostAndPort());
		} else if (self.isPresent() && OpcUaProblems.isOfCertificate(status)) {
			problem = Problem.error(problem.what(), problem.where(), "have the server trust " + self.get().shown() + ", SHA-256 "
					+ Certificates.fingerprint(self.get().certificate()) + ", then try again");
		}
		return new ConnectionException(problem, refused);
	}

	private EndpointDescription choose(Endpoints endpoints) throws IOException {
		return switch (target.security()) {
		case NONE -> endpoints.unprotected().orElseThrow(() -> notOffered(endpoints));
		case ANY -> any(endpoints);
		case BEST -> best(endpoints);
		default -> trusted(endpoints, endpoints.with(target.security().word()).orElseThrow(() -> notOffered(endpoints)));
		};
	}

	private EndpointDescription best(Endpoints endpoints) throws IOException {
		Optional<EndpointDescription> strongest = endpoints.strongest();
		if (strongest.isPresent()) {
			return trusted(endpoints, strongest.get());
		}
		EndpointDescription unprotected = endpoints.unprotected().orElseThrow(() -> notOffered(endpoints));
		if (!access.trust().accepts(new Question(Subject.CLEAR_TEXT, target.hostAndPort() + " offers no protected connection", "",
				"Others on the network can read and change all values."))) {
			throw new ConnectionException(Problem.error("the server offers no protected connection", target.hostAndPort(),
					"switch on a security policy on the server, or allow an unprotected connection"));
		}
		return unprotected;
	}

	private EndpointDescription any(Endpoints endpoints) throws IOException {
		Optional<EndpointDescription> strongest = endpoints.strongest();
		boolean mayDoWithout = endpoints.unprotected().isPresent() && target.user().isEmpty()
				&& certificates.known(target.hostAndPort()).isEmpty();
		if (strongest.isPresent() && (!mayDoWithout || isTrusted(endpoints, strongest.get()))) {
			return trusted(endpoints, strongest.get());
		}
		log.accept("warning: this connection is not protected; others on the network can read and change all values");
		return endpoints.unprotected().orElseThrow(() -> notOffered(endpoints));
	}

	private EndpointDescription trusted(Endpoints endpoints, EndpointDescription endpoint) throws IOException {
		if (!isTrusted(endpoints, endpoint)) {
			throw ServerCertificates.refused(target.hostAndPort(), endpoints.certificate(endpoint));
		}
		return endpoint;
	}

	private boolean isTrusted(Endpoints endpoints, EndpointDescription endpoint) throws IOException {
		String application = endpoint.getServer() == null ? "" : String.valueOf(endpoint.getServer().getApplicationUri());
		return certificates.trusts(target.hostAndPort(), application, endpoints.certificate(endpoint), access.trust());
	}

	private IdentityProvider identity(Endpoints endpoints, EndpointDescription endpoint) throws IOException {
		if (target.user().isEmpty()) {
			return AnonymousProvider.INSTANCE;
		}
		String user = target.user().get();
		UserTokenPolicy token = Endpoints.password(endpoint).orElseThrow(() -> new ConnectionException(
				Problem.error("the server takes no user and password", target.hostAndPort(), "come without a user, or switch them on on the server")));
		CertificateValidator validator = NOBODY;
		if (Endpoints.policy(token, endpoint) == SecurityPolicy.None) {
			requireClearText(user);
		} else {
			trusted(endpoints, endpoint);
			validator = only(endpoints.certificate(endpoint));
		}
		char[] password = access.secrets().secret(target.device(), "password", "Password of " + user + " at " + target.hostAndPort())
				.orElseThrow(() -> new ConnectionException(Problem.error("no password was given for " + user, target.hostAndPort(), "")));
		byte[] bytes = utf8(password);
		Arrays.fill(password, '\0');
		return new UsernameProvider(user, bytes::clone, validator, _ -> token);
	}

	private void requireClearText(String user) throws ConnectionException {
		if (!access.trust().accepts(new Question(Subject.CLEAR_TEXT, "The password of " + user + " would go to " + target.hostAndPort() + " unencrypted",
				"", "Others on the network can read the password."))) {
			throw new ConnectionException(Problem.error("the password of " + user + " would travel unencrypted", target.hostAndPort(),
					"choose a security policy that the server offers, or allow clear text"));
		}
	}

	private ConnectionException notOffered(Endpoints endpoints) {
		String wanted = target.security() == OpcUaSecurity.NONE ? "an unprotected connection" : target.security().word();
		return new ConnectionException(Problem.error("the server does not offer " + wanted + " but " + endpoints.inWords(), target.hostAndPort(),
				"choose one of these; policies that are broken are not used"));
	}

	/** The server must show on the connection what it said it had, which is what the user has trusted. */
	private static CertificateValidator only(X509Certificate trusted) {
		return (chain, _, _) -> {
			if (chain.isEmpty() || !chain.getFirst().equals(trusted)) {
				throw new UaException(StatusCodes.Bad_CertificateUntrusted, "the server shows another certificate than its discovery");
			}
		};
	}

	private static byte[] utf8(char[] text) {
		ByteBuffer buffer = StandardCharsets.UTF_8.encode(CharBuffer.wrap(text));
		byte[] bytes = new byte[buffer.remaining()];
		buffer.get(bytes);
		Arrays.fill(buffer.array(), (byte) 0);
		return bytes;
	}
}
