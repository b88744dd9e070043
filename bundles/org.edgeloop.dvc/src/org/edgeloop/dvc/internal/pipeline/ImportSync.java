package org.edgeloop.dvc.internal.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.dvc.file.DataDependency;
import org.edgeloop.dvc.file.DataHash;
import org.edgeloop.dvc.file.DataOutput;
import org.edgeloop.dvc.file.PointerFile;
import org.edgeloop.dvc.internal.data.FileCopy;
import org.edgeloop.dvc.pipeline.ReproOptions.Flag;
import org.edgeloop.dvc.pipeline.Stage;
import org.edgeloop.dvc.pipeline.StagePath;
import org.edgeloop.dvc.value.Value;

/**
 * Makes imported data again what it is at its source. What lies in the file system is copied, if it has changed; what lies in another
 * repository or on a server comes out of the cache as it was imported, since changes are not looked for there.
 */
final class ImportSync {

	private final RunContext context;
	private final RecordedStage record;
	private final PointerFile pointer;
	private final Progress progress;

	private ImportSync(RunContext context, RecordedStage record, PointerFile pointer, Progress progress) {
		this.context = context;
		this.record = record;
		this.pointer = pointer;
		this.progress = progress;
	}

	/** @return empty if the stage is no import, or one that is frozen and has its data */
	static Optional<ImportSync> of(RunContext context, RecordedStage record, Progress progress) {
		return record.pointer().filter(PointerFile::isImport)
				.filter(pointer -> !record.stage().is(Stage.Flag.FROZEN) || pointer.outs().getFirst().hash() == null)
				.map(pointer -> new ImportSync(context, record, pointer, progress));
	}

	/** @return what is imported, for people */
	private String source() {
		DataDependency source = pointer.deps().getFirst();
		return isLocal() && !Path.of(source.path()).isAbsolute() ? context.display(sourcePath())
				: source.repo().get("url").filter(Value.Text.class::isInstance)
						.map(url -> source.path() + " (" + ((Value.Text) url).value() + ")").orElse(source.path());
	}

	private boolean isLocal() {
		return !record.stage().dependencies().isEmpty();
	}

	private Path sourcePath() {
		return record.stage().dependencies().getFirst().path();
	}

	/** Says that sources elsewhere are not looked at. */
	void warn() {
		if (!isLocal()) {
			context.listener().warned("'" + source() + "' lies elsewhere, where changes are not looked for.");
		}
	}

	/** @throws ProblemException if the data is neither at a source that can be read nor in the cache */
	void run() throws IOException {
		StagePath output = record.stage().outputs().getFirst();
		context.listener().said("Importing '" + source() + "' -> '" + context.display(output.path()) + "'");
		if (!context.options().has(Flag.DRY)) {
			context.alone(() -> bring(output), progress);
		}
	}

	private boolean bring(StagePath output) throws IOException {
		boolean sourceIsSame = !record.commandChanged() && context.comparison().dependencies(record, progress).isEmpty();
		DataOutput recorded = record.outputs().getFirst();
		DataHash hash = recorded.hash();
		if (sourceIsSame && hash != null && context.data().store().hasWhole(hash)) {
			context.data().checkout(output.path(), recorded.state(), true, false, progress);
		} else if (!isLocal()) {
			throw new ProblemException(Problem.error("'" + source() + "' cannot be imported anew here", record.stage().file().toString(),
					"Bring the data with 'dvc pull', or import it with DVC."));
		} else if (!Files.exists(sourcePath())) {
			throw new ProblemException(Problem.error("dependency '" + source() + "' does not exist", sourcePath().toString(), "Bring it back."));
		} else {
			FileCopy.put(sourcePath(), output.path(), context.data(), progress);
		}
		new StageSaver(context, record, progress).save();
		return true;
	}
}
