package org.edgeloop.drift.document;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.edgeloop.document.ModelForm;
import org.edgeloop.drift.Mode;
import org.edgeloop.drift.spec.ColumnSettings;
import org.edgeloop.drift.spec.DriftSpec;
import org.edgeloop.drift.spec.SpecPackage;

/**
 * A {@code .drift} file: a column a line and a check a line, as {@link ModelForm} has it. A column is there once.
 */
public final class DriftSpecFile extends ModelForm<DriftSpec> {

	/** What the names of such files end with, behind the dot. */
	public static final String EXTENSION = "drift";

	/** How it is read and written. */
	public static final DriftSpecFile FORM = new DriftSpecFile();

	/** A spec of ten thousand columns with ten checks each is a tenth of this. */
	private static final long LARGEST = 64L << 20;

	private DriftSpecFile() {
		super(DriftSpec.class, SpecPackage.Literals.DRIFT_SPEC, "edgeloop-drift", 1);
	}

	@Override
	public String name() {
		return "spec of a drift report";
	}

	@Override
	public String extension() {
		return EXTENSION;
	}

	@Override
	public long largest() {
		return LARGEST;
	}

	@Override
	public Optional<String> fault(EObject read, Predicate<Object> isNew) {
		if (!(read instanceof ColumnSettings settings)) {
			return Optional.empty();
		}
		String column = settings.getColumn();
		if (column.isEmpty()) {
			return Optional.of("the line names no \"column\"");
		}
		return isNew.test(column) ? Optional.empty() : Optional.of("the column \"" + column + "\" is there twice");
	}

	@Override
	public String literal(Object value) {
		return value instanceof Mode mode ? mode.name().toLowerCase(Locale.ROOT) : super.literal(value);
	}

	@Override
	public Object value(EDataType data, String literal) {
		if (data != SpecPackage.Literals.MODE) {
			return super.value(data, literal);
		}
		return Arrays.stream(Mode.values()).filter(mode -> literal(mode).equals(literal)).findFirst()
				.orElseThrow(() -> new IllegalArgumentException("\"corrected\" or \"evidently\""));
	}
}
