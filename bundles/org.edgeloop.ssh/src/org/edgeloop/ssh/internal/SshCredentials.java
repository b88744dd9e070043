package org.edgeloop.ssh.internal;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;

import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.auth.keyboard.UserInteraction;
import org.apache.sshd.client.auth.password.PasswordAuthenticationReporter;
import org.apache.sshd.client.auth.pubkey.PublicKeyAuthenticationReporter;
import org.apache.sshd.client.session.ClientSession;
import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Secrets;
import org.edgeloop.ssh.SshSettings;

/** What one login is tried with, and what the server said to it. It is asked, and told, on the library's threads. */
final class SshCredentials {

	private final SshSettings settings;
	private final Secrets secrets;
	private final SshTarget target;
	private final SshFiles files;
	private final KeyFiles keys;
	private final Set<String> methods = new CopyOnWriteArraySet<>();
	private volatile @Nullable Optional<String> password;
	private volatile boolean isPasswordGiven;
	private volatile boolean isPasswordRefused;

	SshCredentials(SshSettings settings, Secrets secrets, SshTarget target, SshFiles files) {
		this.settings = settings;
		this.secrets = secrets;
		this.target = target;
		this.files = files;
		keys = new KeyFiles(settings.key(), keyFiles(), question -> ask(SshSettings.PASSPHRASE, question));
	}

	private List<Path> keyFiles() {
		Set<Path> all = new LinkedHashSet<>();
		settings.key().ifPresent(all::add);
		all.addAll(target.keys());
		if (!target.onlyThese()) {
			all.addAll(files.keys());
		}
		return List.copyOf(all);
	}

	void installIn(SshClient client) {
		if (settings.usesAgent() && !target.onlyThese()) {
			files.agent().ifPresent(socket -> client.setAgentFactory(new AgentFactory(socket)));
		}
		client.setKeyIdentityProvider(keys);
		client.setPasswordIdentityProvider(_ -> isPasswordRefused ? List.of() : password().map(List::of).orElse(List.of()));
		client.setUserInteraction(new PromptAnswers());
		client.setPublicKeyAuthenticationReporter(new PublicKeyAuthenticationReporter() {
			@Override
			public void signalAuthenticationFailure(ClientSession session, String service, java.security.KeyPair key, boolean partial,
					List<String> serverMethods) {
				methods.addAll(serverMethods);
			}
		});
		client.setPasswordAuthenticationReporter(new PasswordAuthenticationReporter() {
			@Override
			public void signalAuthenticationAttempt(ClientSession session, String service, String before, boolean modified, String given) {
				isPasswordGiven = true;
			}

			@Override
			public void signalAuthenticationFailure(ClientSession session, String service, String given, boolean partial,
					List<String> serverMethods) {
				isPasswordRefused |= !partial;
				methods.addAll(serverMethods);
			}
		});
	}

	/** Asked once a login, whichever method wants it. */
	private synchronized Optional<String> password() {
		@Nullable Optional<String> known = password;
		if (known == null) {
			known = ask(SshSettings.PASSWORD, "Password of " + target.address());
			password = known;
		}
		return known;
	}

	private Optional<String> ask(String key, String question) {
		return secrets.secret(settings.owner(), key, question).map(secret -> {
			// the library wants a String, which nobody can wipe
			var text = new String(secret);
			Arrays.fill(secret, '\0');
			return text;
		});
	}

	/** @return why nothing of it was accepted */
	ProblemException refusal() {
		@Nullable Optional<String> given = password;
		boolean isPasswordTried = isPasswordGiven && given != null && given.isPresent();
		return LoginRefusal.of(target.address(), keys, isPasswordTried, List.copyOf(methods));
	}

	/**
	 * Answers what a server asks for by keyboard-interactive (RFC 4256), which is how PAM asks for passwords, and for more than that where
	 * it wants two factors.
	 */
	private final class PromptAnswers implements UserInteraction {

		private final Set<String> answered = new HashSet<>();

		@Override
		public String @Nullable [] interactive(ClientSession session, String name, String instruction, String language, String[] prompts,
				boolean[] echoes) {
			var answers = new String[prompts.length];
			for (int i = 0; i < prompts.length; i++) {
				Optional<String> answer = answer(prompts[i].strip(), echoes[i]);
				if (answer.isEmpty()) {
					return null;
				}
				answers[i] = answer.get();
			}
			return answers;
		}

		/** The first thing that is asked for in secret is the password, in whichever language, unless it was given already. */
		private Optional<String> answer(String prompt, boolean isShown) {
			if (isPasswordRefused || !answered.add(prompt)) {
				// what was refused once would only count towards locking the account
				return Optional.empty();
			}
			if (isShown || isPasswordGiven) {
				return ask("answer", prompt + " (" + target.address() + ")");
			}
			isPasswordGiven = true;
			return password();
		}

		@Override
		public @Nullable String getUpdatedPassword(ClientSession session, String prompt, String language) {
			return null;
		}
	}
}
