package org.edgeloop.dvc.internal.remote;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.dvc.file.DataHash;

/** Where objects lie on a remote: {@code files/md5/xx/…}, and {@code xx/…} for those that DVC before 3.0 named. */
public final class RemoteKeys {

	/** The folder of the objects that MD5 names. */
	public static final String MD5_FOLDER = "files/md5";

	private static final Pattern VALUE = Pattern.compile("[0-9a-f]{32}(\\.dir)?");
	private static final Pattern KEY = Pattern.compile("(files/md5/)?([0-9a-f]{2})/([0-9a-f]{30}(?:\\.dir)?)");
	private static final int RANDOM_BYTES = 11;
	private static final SecureRandom RANDOM = new SecureRandom();

	private RemoteKeys() {
	}

	/** @throws ProblemException if the hash is none, which could lead anywhere */
	public static String of(DataHash hash) throws ProblemException {
		if (!VALUE.matcher(hash.value()).matches()) {
			throw new ProblemException(Problem.error("This is no hash that names an object", hash.value(), "correct the file that refers to it"));
		}
		String folder = folder(hash.algorithm());
		return folder.isEmpty() ? hash.key() : folder + "/" + hash.key();
	}

	/** @return the folder of the objects that an algorithm names; empty for the remote itself */
	public static String folder(String algorithm) {
		return DataHash.DOS2UNIX.equals(algorithm) ? "" : MD5_FOLDER;
	}

	/** @return the object that lies there; empty for anything else */
	public static Optional<DataHash> hash(String key) {
		Matcher parts = KEY.matcher(key);
		if (!parts.matches()) {
			return Optional.empty();
		}
		return Optional.of(new DataHash(parts.group(1) == null ? DataHash.DOS2UNIX : DataHash.MD5, parts.group(2) + parts.group(3)));
	}

	/** @return the folder that a file with a folder lies in */
	static String parent(String key) {
		return key.substring(0, key.lastIndexOf('/'));
	}

	/**
	 * @return a name beside the file, of the form that DVC's own have while they are written, under which it is written until it is whole
	 */
	public static String temporary(String key) {
		var random = new byte[RANDOM_BYTES];
		RANDOM.nextBytes(random);
		return key.substring(0, key.lastIndexOf('/') + 1) + "." + HexFormat.of().formatHex(random) + ".tmp";
	}

	/** @return whether a file of that name is still being written, or was when it was cut off */
	public static boolean isTemporary(String name) {
		return name.startsWith(".");
	}
}
