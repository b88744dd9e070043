package org.edgeloop.ssh.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

import org.apache.sshd.common.config.keys.FilePasswordProvider;
import org.apache.sshd.common.keyprovider.KeyIdentityProvider;
import org.apache.sshd.common.session.SessionContext;
import org.apache.sshd.common.util.io.resource.PathResource;
import org.apache.sshd.common.util.security.SecurityUtils;
import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.base.IoCause;
import org.edgeloop.base.Problem;

/** Private keys in files, each read when those before it did not do, so that nobody is asked for a passphrase in vain. */
final class KeyFiles implements KeyIdentityProvider {

	/** Bytes; a key has a few thousand. */
	private static final int LONGEST = 1 << 20;

	private final Optional<Path> chosen;
	private final List<Path> files;
	private final Function<String, Optional<String>> passphrases;
	/** Filled on the library's threads. */
	private final List<String> tried = new CopyOnWriteArrayList<>();
	private final List<Problem> problems = new CopyOnWriteArrayList<>();

	/**
	 * @param chosen the one that the user named, which must be there
	 * @param files all of them
	 * @param passphrases gives the answer to a question
	 */
	KeyFiles(Optional<Path> chosen, List<Path> files, Function<String, Optional<String>> passphrases) {
		this.chosen = chosen;
		this.files = files;
		this.passphrases = passphrases;
	}

	/** @return the files whose keys were shown to the server */
	List<String> tried() {
		return tried;
	}

	/** @return what was wrong with files that could not be used */
	List<Problem> problems() {
		return problems;
	}

	/** @return what was wrong with the file that the user named */
	Optional<Problem> problemOfChosen() {
		return chosen.flatMap(file -> problems.stream().filter(problem -> problem.where().equals(file.toString())).findFirst());
	}

	@Override
	public Iterable<KeyPair> loadKeys(SessionContext session) {
		return () -> files.stream().flatMap(file -> keys(session, file).stream()).iterator();
	}

	private List<KeyPair> keys(SessionContext session, Path file) {
		try (InputStream in = Files.newInputStream(file)) {
			return decode(session, file, in.readNBytes(LONGEST));
		} catch (NoSuchFileException e) {
			if (chosen.filter(file::equals).isPresent()) {
				problems.add(Problem.error("There is no such key", file.toString(), "choose the file of a private key"));
			}
		} catch (IOException e) {
			problems.add(Problem.error("The key cannot be read: " + IoCause.inWords(e), file.toString(), "correct its permissions, or choose another"));
		}
		return List.of();
	}

	private List<KeyPair> decode(SessionContext session, Path file, byte[] content) {
		List<KeyPair> keys = new ArrayList<>();
		try {
			@Nullable Iterable<KeyPair> found = SecurityUtils.loadKeyPairIdentities(session, new PathResource(file), new ByteArrayInputStream(content),
					passphrase(file));
			if (found != null) {
				found.forEach(keys::add);
			}
		} catch (IOException | GeneralSecurityException | RuntimeException e) {
			// whatever the library says of what it cannot decode, the user can only do one of two things
			keys.clear();
		}
		if (keys.isEmpty()) {
			problems.add(unusable(file));
		} else {
			tried.add(file.toString());
		}
		return keys;
	}

	private FilePasswordProvider passphrase(Path file) {
		return (_, _, _) -> passphrases.apply("Passphrase of " + file).orElse(null);
	}

	private static Problem unusable(Path file) {
		return Problem.error("The key cannot be used: it is encrypted and the passphrase does not open it, or it is no private key", file.toString(),
				"give the right passphrase, or choose a key that ssh-keygen -y can read");
	}
}
