package org.edgeloop.dvc.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.edgeloop.base.AtomicFiles;
import org.edgeloop.base.ProblemException;
import org.edgeloop.dvc.internal.text.Utf8Text;
import org.edgeloop.dvc.internal.yaml.YamlDocument;
import org.edgeloop.dvc.internal.yaml.YamlNodes;
import org.edgeloop.dvc.value.Value;

/** A {@code .dvc} file: data that was added, an import, or a stage of DVC 0 and 1. Immutable. */
public final class PointerFile {

	/** What names of pointers end in. */
	public static final String SUFFIX = ".dvc";

	private static final String MD5 = "md5";
	private static final String OUTS = "outs";
	private static final String DEPS = "deps";
	private static final String FROZEN = "frozen";
	private static final String LOCKED = "locked";

	/** What is written down, with its comments. */
	private final YamlDocument document;
	private final Fields fields;
	private final List<DataOutput> outs;
	private final List<DataDependency> deps;

	private PointerFile(YamlDocument document, Fields fields, List<DataOutput> outs, List<DataDependency> deps) {
		this.document = document;
		this.fields = fields;
		this.outs = List.copyOf(outs);
		this.deps = List.copyOf(deps);
	}

	/** @throws ProblemException if it is damaged */
	public static PointerFile read(Path file) throws IOException {
		return parse(Utf8Text.read(file), file.toString());
	}

	/**
	 * @param where names the file for problems
	 * @throws ProblemException if it is damaged
	 */
	public static PointerFile parse(String text, String where) throws ProblemException {
		YamlDocument document = YamlDocument.read(text, where);
		Fields fields = Fields.of(document.value(), where);
		List<DataOutput> outs = new ArrayList<>();
		for (Value out : fields.items(OUTS)) {
			outs.add(PointerFormat.output(out, where + ": outs"));
		}
		List<DataDependency> deps = new ArrayList<>();
		for (Value dep : fields.items(DEPS)) {
			deps.add(PointerFormat.dependency(dep, where + ": deps"));
		}
		check(fields);
		return new PointerFile(document, fields, outs, deps);
	}

	/** What is asked for later is read now, so that only reading finds damage. */
	private static void check(Fields fields) throws ProblemException {
		fields.text("wdir", "");
		fields.words("desc");
		fields.truth(FROZEN, false);
		fields.truth("always_changed", false);
		if (fields.value("cmd").isPresent()) {
			LockEntryFormat.command(fields);
		}
	}

	/** @return a new pointer as {@code dvc add} makes one */
	public static PointerFile of(DataOutput output) {
		Value.Mapping value = new MappingBuilder().items(OUTS, List.of(PointerFormat.toValue(output))).build();
		return new PointerFile(YamlDocument.of(value), new Fields(value, output.path()), List.of(output), List.of());
	}

	/** @return what it points to; one entry but for stages of old */
	public List<DataOutput> outs() {
		return outs;
	}

	/** @return what an import or an old stage reads */
	public List<DataDependency> deps() {
		return deps;
	}

	/** @return whether data comes from elsewhere: another repository or an address */
	public boolean isImport() {
		return cmd().isEmpty() && deps.size() == 1 && outs.size() == 1;
	}

	/** @return the command of a stage of old */
	public Optional<StageCommand> cmd() {
		return fields.value("cmd").map(command -> command instanceof Value.Sequence(var lines)
				? new StageCommand(lines.stream().map(line -> ((Value.Text) line).value()).toList(), true)
				: new StageCommand(List.of(text("cmd", "")), false));
	}

	/** @return the working directory from the file's folder; {@code .} if none is said */
	public String wdir() {
		return text("wdir", ".");
	}

	/** @return whether updates leave it alone, as imports are */
	public boolean frozen() {
		return fields.value(FROZEN).or(() -> fields.value(LOCKED)).filter(Value.of(true)::equals).isPresent();
	}

	/** @return whether a stage of old runs each time */
	public boolean alwaysChanged() {
		return fields.value("always_changed").filter(Value.of(true)::equals).isPresent();
	}

	/** @return the hash of the stage itself that imports have; empty if there is none */
	public String stageHash() {
		return text(MD5, "");
	}

	/** @return empty if none */
	public String desc() {
		return text("desc", "");
	}

	/** @return {@link Value#NULL} if nothing */
	public Value meta() {
		return fields.value("meta").orElse(Value.NULL);
	}

	private String text(String key, String otherwise) {
		return fields.value(key).filter(Value.Text.class::isInstance).map(value -> ((Value.Text) value).value()).orElse(otherwise);
	}

	/** @return the pointer with the content of an output changed; what is said of the output stays */
	public PointerFile with(String path, DataState state) {
		return outs.stream().filter(out -> out.path().equals(path)).findFirst().map(out -> with(out.with(state)))
				.orElseGet(() -> with(DataOutput.of(path, state)));
	}

	/** @return the pointer with the output of the same path replaced; comments and unknown keys stay as DVC keeps them */
	public PointerFile with(DataOutput output) {
		return renamed(output.path(), output);
	}

	/** As {@link #with(DataOutput)}, for an output that had another path before. */
	public PointerFile renamed(String before, DataOutput output) {
		List<DataOutput> changed = new ArrayList<>(outs);
		changed.replaceAll(out -> out.path().equals(before) ? output : out);
		if (!changed.contains(output)) {
			changed.add(output);
		}
		Value.Mapping value = value(changed);
		return new PointerFile(document.with(YamlNodes.changed(document.root(), value)), new Fields(value, fields.where()), changed, deps);
	}

	/** @return the pointer of an import with another state of its source */
	public PointerFile withSource(DataState state) {
		DataDependency source = deps.getFirst();
		if (source.state().equals(state)) {
			return this;
		}
		var changed = new DataDependency(source.path(), state, source.extra());
		Value.Mapping value = new MappingBuilder().others(fields.mapping())
				.put(DEPS, new Value.Sequence(List.of(PointerFormat.toValue(changed)))).build();
		return new PointerFile(document.with(YamlNodes.changed(document.root(), value)), new Fields(value, fields.where()), outs, List.of(changed));
	}

	/** @return the pointer with the hash of the stage itself, which an import has once it was made */
	public PointerFile signed() {
		Optional<String> hash = expectedHash(outs).filter(_ -> stageHash().isEmpty());
		if (hash.isEmpty()) {
			return this;
		}
		Value.Mapping value = new MappingBuilder().others(fields.mapping()).put(MD5, Value.of(hash.get())).build();
		return new PointerFile(document.with(YamlNodes.changed(document.root(), value)), new Fields(value, fields.where()), outs, deps);
	}

	/** @return the pointer with what is said of updates changed; DVC 0 said it by another word, which goes */
	public PointerFile withFrozen(boolean frozen) {
		var builder = new MappingBuilder().others(fields.without(Set.of(LOCKED, FROZEN)));
		Value.Mapping all = (frozen ? builder.put(FROZEN, Value.of(true)) : builder).build();
		return new PointerFile(document.with(YamlNodes.changed(document.root(), all)), new Fields(all, fields.where()), outs, deps);
	}

	/** The entries of the file, the outputs among them changed, and with them the hash of the stage. */
	private Value.Mapping value(List<DataOutput> changed) {
		var builder = new MappingBuilder().others(fields.mapping())
				.put(OUTS, new Value.Sequence(changed.stream().<Value>map(PointerFormat::toValue).toList()));
		if (stageHash().isEmpty()) {
			return builder.build();
		}
		return expectedHash(changed).map(hash -> builder.put(MD5, Value.of(hash)).build())
				.orElseGet(() -> new Fields(builder.build(), fields.where()).without(Set.of(MD5)));
	}

	/** @return the hash that the stage itself has if nobody changed the file; empty for data that was added, which needs none */
	private Optional<String> expectedHash(List<DataOutput> known) {
		return cmd().isEmpty() && !isImport() ? Optional.empty() : Optional.of(PointerFormat.stageHash(fields, deps, known));
	}

	/** @return whether the file's own hash is another than the stage has, as DVC tells that it was changed by hand or by an older DVC */
	public boolean isChanged() {
		boolean asWritten = cmd().isPresent() && stageHash().equals(PointerFormat.writtenHash(fields.mapping()));
		return !asWritten && !stageHash().equals(expectedHash(outs).orElse(""));
	}

	/** @return as DVC writes it */
	public String text() {
		return document.text();
	}

	public void write(Path file) throws IOException {
		AtomicFiles.writeString(file, text());
	}
}
