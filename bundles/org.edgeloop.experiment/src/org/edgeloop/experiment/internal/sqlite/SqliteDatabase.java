package org.edgeloop.experiment.internal.sqlite;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;

import org.edgeloop.base.IoCause;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.sqlite.NativeLibraryNotFoundException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;

/** A data base file that is opened for reading only, again for each piece of work: what others write meanwhile is seen. */
final class SqliteDatabase {

	private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
	private static final int HEADER = 100;
	/** Places in the header, as the format of SQLite's files has them. */
	private static final int PAGE_SIZE = 16;
	private static final int CHANGES = 24;
	private static final int PAGES = 28;
	private static final int CHANGES_OF_PAGES = 92;
	/** Whether changes go to a log of their own, and what then stands there. */
	private static final int READ_VERSION = 19;
	private static final int WRITE_AHEAD_LOG = 2;

	private static final int BUSY_MILLISECONDS = 2000;
	/** MLflow writes texts of some thousand characters, and schemas of data sets of some 10,000. */
	private static final int LONGEST_VALUE = 1 << 26;

	private final Path file;

	SqliteDatabase(Path file) {
		this.file = file.toAbsolutePath().normalize();
	}

	Path file() {
		return file;
	}

	/** @throws ProblemException if it is no data base, or cannot be opened */
	SqliteSession open() throws IOException {
		byte[] header = header();
		var config = new SQLiteConfig();
		config.setReadOnly(true);
		// A session is of one thread at a time; locking for each value read would cost about a tenth of the time.
		config.setOpenMode(SQLiteOpenMode.NOMUTEX);
		config.setBusyTimeout(BUSY_MILLISECONDS);
		config.setPragma(SQLiteConfig.Pragma.LIMIT_LENGTH, Integer.toString(LONGEST_VALUE));
		Connection connection = connect(config, header);
		try {
			return new SqliteSession(file, size(file) + size(log()), isCut(ByteBuffer.wrap(header)), connection);
		} catch (SQLException e) {
			close(connection, e);
			throw SqliteProblems.of(file, e);
		}
	}

	private Connection connect(SQLiteConfig config, byte[] header) throws ProblemException {
		try {
			return config.createConnection("jdbc:sqlite:" + uri(header));
		} catch (SQLException e) {
			if (e.getCause() instanceof NativeLibraryNotFoundException missing) {
				throw unloadable(missing);
			}
			throw SqliteProblems.of(file, e);
		} catch (LinkageError e) {
			throw unloadable(e);
		}
	}

	private static ProblemException unloadable(Throwable cause) {
		return new ProblemException(Problem.error("SQLite's library cannot be loaded", System.getProperty("java.io.tmpdir", ""),
				"start with -Dorg.sqlite.tmpdir=FOLDER, a folder that can be written and from which libraries may be loaded"), cause);
	}

	/**
	 * A data base with a log wants two files beside it, which a reader would create. Where no program has it open there is no log and
	 * nothing to share, so it is read as if nobody could change it.
	 */
	private String uri(byte[] header) {
		boolean unlogged = header[READ_VERSION] == WRITE_AHEAD_LOG && !Files.exists(log());
		return "file:" + file.toUri().getRawPath().replace(";", "%3B") + "?mode=ro" + (unlogged ? "&immutable=1" : "");
	}

	/** @return what to say of a file whose end is missing, if it is */
	Optional<Problem> cut() throws ProblemException {
		return isCut(ByteBuffer.wrap(header())) ? Optional.of(Problem.warning(
				"The data base is damaged or cut off: some of what it says it holds is missing at its end", file.toString(),
				"use a backup, or copy the file again")) : Optional.empty();
	}

	/** The header tells the size in pages; it is right if it was written together with the last change. */
	private boolean isCut(ByteBuffer header) {
		int page = Short.toUnsignedInt(header.getShort(PAGE_SIZE));
		long pages = Integer.toUnsignedLong(header.getInt(PAGES));
		return header.getInt(CHANGES) == header.getInt(CHANGES_OF_PAGES) && pages * (page == 1 ? 65536 : page) > size(file)
				&& !Files.exists(log());
	}

	private Path log() {
		return file.resolveSibling(file.getFileName() + "-wal");
	}

	private byte[] header() throws ProblemException {
		if (!Files.isRegularFile(file)) {
			throw new ProblemException(Problem.error("There is no such data base", file.toString(), "choose a file such as mlflow.db"));
		}
		byte[] header = headerBytes();
		if (header.length < HEADER || !Arrays.equals(header, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
			throw new ProblemException(Problem.error("This is no SQLite data base", file.toString(),
					"choose MLflow's data base, most often called mlflow.db"));
		}
		return header;
	}

	private byte[] headerBytes() throws ProblemException {
		try {
			return HeaderBytes.of(file, HEADER);
		} catch (IOException e) {
			throw new ProblemException(Problem.error("The data base cannot be opened: " + IoCause.inWords(e), file.toString(),
					"check that the file may be read"), e);
		}
	}

	private static long size(Path file) {
		try {
			return Files.size(file);
		} catch (IOException e) {
			return 0;
		}
	}

	private static void close(Connection connection, SQLException first) {
		try {
			connection.close();
		} catch (SQLException e) {
			first.addSuppressed(e);
		}
	}
}
