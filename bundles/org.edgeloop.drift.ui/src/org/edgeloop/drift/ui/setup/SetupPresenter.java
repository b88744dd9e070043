package org.edgeloop.drift.ui.setup;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.drift.document.DriftSpecDocument;
import org.edgeloop.drift.spec.CheckSettings;
import org.edgeloop.drift.spec.ChunkBy;
import org.edgeloop.drift.spec.ChunkSettings;
import org.edgeloop.drift.spec.ColumnSettings;
import org.edgeloop.drift.spec.DataSet;
import org.edgeloop.drift.spec.DriftSpec;
import org.edgeloop.drift.spec.ModelDetector;
import org.edgeloop.drift.spec.MultivariateMethod;
import org.edgeloop.drift.spec.SpecFactory;
import org.edgeloop.drift.spec.SpecPackage;
import org.edgeloop.table.Side;

/**
 * Sets up a report; each change is one step of undo. It has the tables looked into whenever others are chosen or they are read in
 * another way. What cannot be set is said in a sentence and changes nothing. It knows no widget; to be used from one thread.
 */
public final class SetupPresenter {

	private static final SpecPackage MODEL = SpecPackage.eINSTANCE;

	/** What can be set for a column. */
	private static final List<EAttribute> SETTINGS = List.of(MODEL.getColumnSettings_Role(), MODEL.getColumnSettings_Kind(),
			MODEL.getColumnSettings_Type(), MODEL.getColumnSettings_Stattest(), MODEL.getColumnSettings_Threshold());

	private final DriftSpecDocument document;
	private final TableLooks looks;
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private String message = "";

	public SetupPresenter(DriftSpecDocument document, TableLooker looker) {
		this.document = document;
		looks = new TableLooks(looker, this::changed);
		document.domain().getCommandStack().addCommandStackListener(_ -> specChanged());
		lookAgain();
	}

	/** Tells a listener whenever there is something else to show. */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	private void specChanged() {
		message = "";
		lookAgain();
		changed();
	}

	private void changed() {
		listeners.forEach(Runnable::run);
	}

	/** @return what is set up; changed by this presenter alone */
	public DriftSpec spec() {
		return document.model();
	}

	/** @return why the last change could not be made; empty if it was */
	public String message() {
		return message;
	}

	// Single values

	/** Sets a value of the spec. */
	public void set(EStructuralFeature feature, @Nullable Object value) {
		set(spec(), feature, value);
	}

	/** Sets a value of the spec or of a part of it from what a user typed; an empty text leaves a number to its default. */
	public void setText(EObject object, EAttribute attribute, String typed) {
		TypedValue value = TypedValue.of(attribute, words(attribute), typed);
		if (value.refused().isPresent()) {
			message = value.refused().get();
			changed();
		} else {
			set(object, attribute, value.value());
		}
	}

	private void set(EObject object, EStructuralFeature feature, @Nullable Object value) {
		document.execute(document.commands().set("Change " + words(feature).toLowerCase(Locale.ROOT), object, feature, value));
		message = "";
	}

	/** @return the name of a feature for people: {@code Drift share} of {@code driftShare} */
	static String words(EStructuralFeature feature) {
		return ColumnRow.word(feature.getName().replaceAll("(\\p{Upper})", " $1").toLowerCase(Locale.ROOT));
	}

	// Tables

	/** @return which table a side is; empty if none was chosen yet */
	public Optional<DataSet> dataSet(Side side) {
		return Optional.ofNullable(side.of(spec().getReference(), spec().getCurrent()));
	}

	/** @return the table of a side in words: its path, or its name and server */
	public String tableText(Side side) {
		return dataSet(side).map(set -> set.getTable().isEmpty() ? set.getFile() : set.getTable() + " at " + set.getServer()).orElse("");
	}

	/** @param path absolute, or from the folder of the report; kept from there where it lies below the project */
	public void setFile(Side side, String path) {
		DataSet changed = copy(side);
		changed.setFile(relative(path.strip()));
		changed.setTable("");
		changed.setServer("");
		set(reference(side), changed);
	}

	/** Takes a table of a Trino server. */
	public void setServerTable(Side side, String server, String table) {
		DataSet changed = copy(side);
		changed.setFile("");
		changed.setServer(server.strip());
		changed.setTable(table.strip());
		set(reference(side), changed);
	}

	/** Makes the reference the current table and the other way round. */
	public void swapTables() {
		DriftSpec swapped = document.snapshot();
		DataSet reference = swapped.getReference();
		DataSet current = swapped.getCurrent();
		swapped.setCurrent(null);
		swapped.setReference(current);
		swapped.setCurrent(reference);
		document.execute(document.commands().become("Swap tables", swapped));
	}

	private DataSet copy(Side side) {
		return dataSet(side).map(EcoreUtil::copy).orElseGet(SpecFactory.eINSTANCE::createDataSet);
	}

	private static EReference reference(Side side) {
		return side.of(MODEL.getDriftSpec_Reference(), MODEL.getDriftSpec_Current());
	}

	private String relative(String path) {
		return ReportPaths.relative(folder(), path);
	}

	/** @return the folder of the report's file */
	public Path folder() {
		return document.file().toAbsolutePath().getParent();
	}

	private void lookAgain() {
		looks.follow(spec(), folder());
	}

	/** Looks into both tables once more, as after their files changed. */
	public void refresh() {
		looks.forget();
		lookAgain();
		changed();
	}

	/** @return whether both tables could be read */
	public boolean bothFound() {
		return look(Side.REFERENCE).found().isPresent() && look(Side.CURRENT).found().isPresent();
	}

	/** @return what is known of a side's table */
	public TableLook look(Side side) {
		return looks.of(side);
	}

	// Columns

	/** @return all columns of both tables */
	public List<ColumnRow> columns() {
		return new ColumnRows(look(Side.REFERENCE).found(), look(Side.CURRENT).found(), spec().getColumns()).rows();
	}

	/** @param value null to leave it to what is found */
	public void setColumns(Collection<String> names, EAttribute attribute, @Nullable Object value) {
		if (!names.isEmpty()) {
			document.execute(document.commands().changeColumns(names, attribute, value));
		}
	}

	/** Changes some columns in one step. */
	public void changeColumns(Collection<String> names, ColumnChange change) {
		DriftSpec changed = document.snapshot();
		for (String column : names) {
			Optional<ColumnSettings> present = changed.getColumns().stream().filter(each -> each.getColumn().equals(column)).findFirst();
			ColumnSettings settings = present.orElseGet(SpecFactory.eINSTANCE::createColumnSettings);
			settings.setColumn(column);
			change.values().forEach((attribute, value) -> settings.eSet(attribute, value == null ? attribute.getDefaultValue() : value));
			boolean isEmpty = SETTINGS.stream().noneMatch(settings::eIsSet) && settings.getUnknownKeys().isEmpty();
			if (isEmpty) {
				changed.getColumns().remove(settings);
			} else if (present.isEmpty()) {
				changed.getColumns().add(settings);
			}
		}
		String name = names.size() == 1 ? "Change " + names.iterator().next() : "Change " + names.size() + " columns";
		document.execute(document.commands().become(name, changed));
	}

	/** Leaves everything about some columns to what is found. */
	public void forgetColumns(Collection<String> names) {
		var nothing = new LinkedHashMap<EAttribute, @Nullable Object>();
		SETTINGS.forEach(attribute -> nothing.put(attribute, null));
		changeColumns(names, new ColumnChange(nothing));
	}

	// Checks

	/** Runs a preset of checks, or no longer. */
	public void togglePreset(String preset) {
		set(MODEL.getDriftSpec_Presets(), toggled(spec().getPresets(), preset));
	}

	public void addCheck(CheckSettings check) {
		document.execute(document.commands().addChecks(List.of(check)));
	}

	public void removeChecks(Collection<CheckSettings> checks) {
		document.execute(document.commands().removeChecks(checks));
	}

	/** Puts another check in the place of one. */
	public void replaceCheck(CheckSettings present, CheckSettings changed) {
		var checks = new ArrayList<CheckSettings>();
		spec().getChecks().forEach(check -> checks.add(check == present ? changed : EcoreUtil.copy(check)));
		document.execute(document.commands().set("Change check", spec(), MODEL.getDriftSpec_Checks(), checks));
	}

	// Chunks and methods

	/** @param by empty to look at the current table as a whole */
	public void setChunkBy(Optional<ChunkBy> by) {
		ChunkSettings chunking = by.map(given -> {
			ChunkSettings changed = Optional.ofNullable(spec().getChunking()).map(EcoreUtil::copy).orElseGet(SpecFactory.eINSTANCE::createChunkSettings);
			changed.setBy(given);
			return changed;
		}).orElse(null);
		set(MODEL.getDriftSpec_Chunking(), chunking);
	}

	/** Looks at all columns at once by a method, or no longer. */
	public void toggleMethod(MultivariateMethod method) {
		set(MODEL.getDriftSpec_Multivariate(), toggled(spec().getMultivariate(), method));
	}

	/** @param path of an ONNX model; empty for none */
	public void setDetector(String path) {
		ModelDetector detector = null;
		if (!path.isBlank()) {
			detector = Optional.ofNullable(spec().getDetector()).map(EcoreUtil::copy).orElseGet(SpecFactory.eINSTANCE::createModelDetector);
			detector.setModel(relative(path.strip()));
		}
		set(MODEL.getDriftSpec_Detector(), detector);
	}

	private static <E> List<E> toggled(List<E> present, E element) {
		var toggled = new ArrayList<>(present);
		if (!toggled.remove(element)) {
			toggled.add(element);
		}
		return toggled;
	}
}
