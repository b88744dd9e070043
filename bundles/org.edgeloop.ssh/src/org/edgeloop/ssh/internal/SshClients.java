package org.edgeloop.ssh.internal;

import java.io.IOException;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.auth.keyboard.UserAuthKeyboardInteractiveFactory;
import org.apache.sshd.client.auth.password.UserAuthPasswordFactory;
import org.apache.sshd.client.auth.pubkey.UserAuthPublicKeyFactory;
import org.apache.sshd.common.NamedFactory;
import org.apache.sshd.common.cipher.Cipher;
import org.apache.sshd.common.signature.Signature;
import org.apache.sshd.core.CoreModuleProperties;

/** Makes the library's clients as this project wants them. */
final class SshClients {

	private static final Duration CONNECT = Duration.ofSeconds(10);
	private static final Duration HEARTBEAT = Duration.ofSeconds(10);
	private static final int UNANSWERED_HEARTBEATS = 3;
	/** For several factors; the password itself is given once. */
	private static final int MOST_PROMPTS = 5;

	private SshClients() {
	}

	/** @return not started yet */
	static SshClient create(SshTarget target, HostKeyCheck hostKeys, SshCredentials credentials) throws IOException {
		SshClient client = SshClient.setUpDefaultClient();
		client.setServerKeyVerifier(hostKeys);
		client.setHostConfigEntryResolver(target.resolver());
		client.setUserAuthFactories(List.of(UserAuthPublicKeyFactory.INSTANCE, UserAuthPasswordFactory.INSTANCE, UserAuthKeyboardInteractiveFactory.INSTANCE));
		credentials.installIn(client);
		preferKnown(client, hostKeys.knownTypes(target.address().host(), target.address().port()));
		leaveOutBouncyCastle(client);
		preferFast(client);
		// a server that is cut off says nothing: unanswered heartbeats are the only sign
		CoreModuleProperties.HEARTBEAT_INTERVAL.set(client, HEARTBEAT);
		CoreModuleProperties.HEARTBEAT_NO_REPLY_MAX.set(client, UNANSWERED_HEARTBEATS);
		CoreModuleProperties.IO_CONNECT_TIMEOUT.set(client, CONNECT);
		CoreModuleProperties.PASSWORD_PROMPTS.set(client, MOST_PROMPTS);
		return client;
	}

	/** The product has none that the library could use; whoever has one on the class path should meet the same exchanges of keys. */
	private static void leaveOutBouncyCastle(SshClient client) {
		client.setKeyExchangeFactories(client.getKeyExchangeFactories().stream()
				.filter(exchange -> !exchange.getName().startsWith("mlkem") && !exchange.getName().startsWith("sntrup")).toList());
	}

	/** Java encrypts by AES-GCM in the processor's own instructions, several times as fast as by the ciphers that OpenSSH prefers. */
	private static void preferFast(SshClient client) {
		Comparator<NamedFactory<Cipher>> fastFirst = Comparator.comparing(cipher -> !cipher.getName().contains("-gcm@"));
		client.setCipherFactories(client.getCipherFactories().stream().sorted(fastFirst).toList());
	}

	/**
	 * A server that has several keys shows one of a type that is known of it, if it is asked for that first; else the one that OpenSSH's
	 * own programs would ask for, so that users compare the same fingerprint everywhere.
	 */
	private static void preferKnown(SshClient client, Set<String> types) {
		Comparator<NamedFactory<Signature>> knownFirst = Comparator.comparing(signature -> !types.contains(HostKeyTypes.ofSignature(signature.getName())));
		Comparator<NamedFactory<Signature>> usualFirst = Comparator.comparing(signature -> !HostKeyTypes.USUAL.equals(signature.getName()));
		client.setSignatureFactories(client.getSignatureFactories().stream().sorted(knownFirst.thenComparing(usualFirst)).toList());
	}
}
