package org.edgeloop.drift.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.base.ContentHashes;
import org.edgeloop.base.Progress;
import org.edgeloop.drift.document.SpecTables;
import org.edgeloop.drift.spec.DataSet;
import org.edgeloop.drift.spec.DriftSpec;
import org.edgeloop.table.FileSource;

/** Makes the report of a spec's file and keeps it beside the file, with the hashes of the data that it speaks of. */
public final class RunAndKeepReportOperation {

	private final Path file;
	private final DriftSpec spec;

	/**
	 * @param file the spec's file
	 * @param spec its content, or what it would be after the next save; not changed
	 */
	public RunAndKeepReportOperation(Path file, DriftSpec spec) {
		this.file = file.toAbsolutePath();
		this.spec = spec;
	}

	/**
	 * See {@link RunDriftReportOperation#run}. A report that is cancelled is not kept.
	 *
	 * @throws IOException also if the report cannot be written
	 */
	public DriftReport run(Progress progress, Consumer<DriftReport> partial) throws IOException {
		DriftReport report = new RunDriftReportOperation(spec, folder()).run(progress, partial);
		DriftReport hashed = report.withHashes(hash(spec.getReference(), "reference", progress), hash(spec.getCurrent(), "current", progress));
		new DriftResults(file).save(hashed);
		return hashed;
	}

	private Path folder() {
		return Objects.requireNonNull(file.getParent());
	}

	private String hash(@Nullable DataSet set, String side, Progress progress) throws IOException {
		if (set != null && SpecTables.source(spec, set, folder()) instanceof FileSource source
				&& source.file().toAbsolutePath().getParent() instanceof Path parent) {
			Path cache = new DriftResults(file).folder().resolve("." + side + "-hash");
			return new ContentHashes(parent, cache).of(source.file().toAbsolutePath(), progress);
		}
		return "";
	}
}
