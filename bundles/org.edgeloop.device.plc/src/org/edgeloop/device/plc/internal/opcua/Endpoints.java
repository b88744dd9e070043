package org.edgeloop.device.plc.internal.opcua;

import java.io.IOException;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.milo.opcua.sdk.client.DiscoveryClient;
import org.eclipse.milo.opcua.stack.core.Stack;
import org.eclipse.milo.opcua.stack.core.UaException;
import org.eclipse.milo.opcua.stack.core.security.SecurityPolicy;
import org.eclipse.milo.opcua.stack.core.types.builtin.unsigned.Unsigned;
import org.eclipse.milo.opcua.stack.core.types.enumerated.MessageSecurityMode;
import org.eclipse.milo.opcua.stack.core.types.enumerated.UserTokenType;
import org.eclipse.milo.opcua.stack.core.types.structured.EndpointDescription;
import org.eclipse.milo.opcua.stack.core.types.structured.UserTokenPolicy;
import org.eclipse.milo.opcua.stack.core.util.CertificateUtil;
import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.Problem;
import org.edgeloop.base.Progress;
import org.edgeloop.device.plc.opcua.OpcUaTarget;

/**
 * The ways into a server that it says it has, as its discovery answers without any protection: who chooses the weaker of two of them
 * believes what anybody may have said.
 *
 * @param all as the server lists them
 */
public record Endpoints(OpcUaTarget target, List<EndpointDescription> all) {

	/** The policies that are not broken, the strongest first. */
	private static final List<SecurityPolicy> POLICIES = List.of(SecurityPolicy.Aes256_Sha256_RsaPss, SecurityPolicy.Aes128_Sha256_RsaOaep,
			SecurityPolicy.Basic256Sha256);

	public Endpoints {
		all = List.copyOf(all);
	}

	/** Asks the server. @param timeout in milliseconds, for the connection alone */
	public static Endpoints discover(OpcUaTarget target, int timeout, Calls calls, Progress progress) throws IOException {
		List<EndpointDescription> found = calls.await(
				DiscoveryClient.getEndpoints(target.url(),
						transport -> transport.setConnectTimeout(Unsigned.uint(timeout)).setAcknowledgeTimeout(Unsigned.uint(timeout))),
				progress);
		List<EndpointDescription> binary = found.stream()
				.filter(endpoint -> Stack.TCP_UASC_UABINARY_TRANSPORT_URI.equals(endpoint.getTransportProfileUri())).toList();
		if (binary.isEmpty()) {
			throw new ConnectionException(Problem.error("the server has no endpoint for OPC UA over TCP", target.url(), "switch one on"));
		}
		return new Endpoints(target, binary);
	}

	/** @return the one with the strongest policy, encrypted rather than only signed */
	public Optional<EndpointDescription> strongest() {
		return all.stream().filter(endpoint -> POLICIES.contains(policy(endpoint)) && hasCertificate(endpoint))
				.min(Comparator.<EndpointDescription>comparingInt(endpoint -> endpoint.getSecurityMode() == MessageSecurityMode.SignAndEncrypt ? 0 : 1)
						.thenComparingInt(endpoint -> POLICIES.indexOf(policy(endpoint))));
	}

	/** @return the one with this policy, encrypted rather than only signed */
	public Optional<EndpointDescription> with(String policy) {
		return new Endpoints(target, all.stream().filter(endpoint -> policy(endpoint).name().equals(policy)).toList()).strongest();
	}

	/** @return the one without protection */
	public Optional<EndpointDescription> unprotected() {
		return all.stream().filter(endpoint -> policy(endpoint) == SecurityPolicy.None && endpoint.getSecurityMode() == MessageSecurityMode.None)
				.findFirst();
	}

	/** @return what is offered, for people, as {@code None, Basic256Sha256 (SignAndEncrypt)} */
	public String inWords() {
		return all.stream().map(endpoint -> endpoint.getSecurityMode() == MessageSecurityMode.None ? "None"
				: policyName(endpoint) + " (" + endpoint.getSecurityMode() + ")").distinct().collect(Collectors.joining(", "));
	}

	/** @return the last part of the policy's URI */
	public static String policyName(EndpointDescription endpoint) {
		String uri = String.valueOf(endpoint.getSecurityPolicyUri());
		return uri.substring(uri.lastIndexOf('#') + 1);
	}

	public static SecurityPolicy policy(EndpointDescription endpoint) {
		return policy(endpoint.getSecurityPolicyUri(), SecurityPolicy.None);
	}

	/** @return the certificate that the server says it has */
	public X509Certificate certificate(EndpointDescription endpoint) throws ConnectionException {
		try {
			return CertificateUtil.decodeCertificates(endpoint.getServerCertificate().bytesOrEmpty()).getFirst();
		} catch (UaException | RuntimeException e) {
			throw new ConnectionException(Problem.error("the server's certificate cannot be read", target.hostAndPort(), ""), e);
		}
	}

	/** @return how a password can be sent by an endpoint, encrypted rather than in clear text */
	public static Optional<UserTokenPolicy> password(EndpointDescription endpoint) {
		UserTokenPolicy[] tokens = endpoint.getUserIdentityTokens();
		return tokens == null ? Optional.empty()
				: Arrays.stream(tokens).filter(token -> token.getTokenType() == UserTokenType.UserName)
						.min(Comparator.comparingInt(token -> rank(policy(token, endpoint))));
	}

	/** @return what encrypts a password: the token's own policy, or the endpoint's where it has none */
	public static SecurityPolicy policy(UserTokenPolicy token, EndpointDescription endpoint) {
		return policy(token.getSecurityPolicyUri(), policy(endpoint));
	}

	private static int rank(SecurityPolicy policy) {
		int index = POLICIES.indexOf(policy);
		return index >= 0 ? index : policy == SecurityPolicy.None ? POLICIES.size() + 1 : POLICIES.size();
	}

	private static SecurityPolicy policy(String uri, SecurityPolicy otherwise) {
		return uri == null || uri.isEmpty() ? otherwise : SecurityPolicy.fromUriSafe(uri).orElse(SecurityPolicy.Basic128Rsa15);
	}

	private static boolean hasCertificate(EndpointDescription endpoint) {
		return endpoint.getServerCertificate() != null && endpoint.getServerCertificate().isNotNull();
	}
}
