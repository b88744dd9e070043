/**
 */
package org.edgeloop.experiment.spec.internal;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.edgeloop.experiment.spec.ChartSettings;
import org.edgeloop.experiment.spec.RunsSpec;
import org.edgeloop.experiment.spec.SelectedRun;
import org.edgeloop.experiment.spec.SpecPackage;
import org.edgeloop.experiment.spec.StoreSource;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Runs Spec</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.edgeloop.experiment.spec.internal.RunsSpecImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.edgeloop.experiment.spec.internal.RunsSpecImpl#getNote <em>Note</em>}</li>
 *   <li>{@link org.edgeloop.experiment.spec.internal.RunsSpecImpl#getBaseline <em>Baseline</em>}</li>
 *   <li>{@link org.edgeloop.experiment.spec.internal.RunsSpecImpl#isAllKeys <em>All Keys</em>}</li>
 *   <li>{@link org.edgeloop.experiment.spec.internal.RunsSpecImpl#getStep <em>Step</em>}</li>
 *   <li>{@link org.edgeloop.experiment.spec.internal.RunsSpecImpl#getStores <em>Stores</em>}</li>
 *   <li>{@link org.edgeloop.experiment.spec.internal.RunsSpecImpl#getRuns <em>Runs</em>}</li>
 *   <li>{@link org.edgeloop.experiment.spec.internal.RunsSpecImpl#getCharts <em>Charts</em>}</li>
 *   <li>{@link org.edgeloop.experiment.spec.internal.RunsSpecImpl#getUnknownKeys <em>Unknown Keys</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RunsSpecImpl extends EObjectImpl implements RunsSpec {
	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getNote() <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNote()
	 * @generated
	 * @ordered
	 */
	protected static final String NOTE_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getNote() <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNote()
	 * @generated
	 * @ordered
	 */
	protected String note = NOTE_EDEFAULT;

	/**
	 * The default value of the '{@link #getBaseline() <em>Baseline</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBaseline()
	 * @generated
	 * @ordered
	 */
	protected static final String BASELINE_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getBaseline() <em>Baseline</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBaseline()
	 * @generated
	 * @ordered
	 */
	protected String baseline = BASELINE_EDEFAULT;

	/**
	 * The default value of the '{@link #isAllKeys() <em>All Keys</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAllKeys()
	 * @generated
	 * @ordered
	 */
	protected static final boolean ALL_KEYS_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isAllKeys() <em>All Keys</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAllKeys()
	 * @generated
	 * @ordered
	 */
	protected boolean allKeys = ALL_KEYS_EDEFAULT;

	/**
	 * The default value of the '{@link #getStep() <em>Step</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStep()
	 * @generated
	 * @ordered
	 */
	protected static final Long STEP_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStep() <em>Step</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStep()
	 * @generated
	 * @ordered
	 */
	protected Long step = STEP_EDEFAULT;

	/**
	 * The cached value of the '{@link #getStores() <em>Stores</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStores()
	 * @generated
	 * @ordered
	 */
	protected EList<StoreSource> stores;

	/**
	 * The cached value of the '{@link #getRuns() <em>Runs</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRuns()
	 * @generated
	 * @ordered
	 */
	protected EList<SelectedRun> runs;

	/**
	 * The cached value of the '{@link #getCharts() <em>Charts</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCharts()
	 * @generated
	 * @ordered
	 */
	protected EList<ChartSettings> charts;

	/**
	 * The default value of the '{@link #getUnknownKeys() <em>Unknown Keys</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnknownKeys()
	 * @generated
	 * @ordered
	 */
	protected static final String UNKNOWN_KEYS_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getUnknownKeys() <em>Unknown Keys</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnknownKeys()
	 * @generated
	 * @ordered
	 */
	protected String unknownKeys = UNKNOWN_KEYS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RunsSpecImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SpecPackage.Literals.RUNS_SPEC;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SpecPackage.RUNS_SPEC__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNote() {
		return note;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNote(String newNote) {
		String oldNote = note;
		note = newNote;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SpecPackage.RUNS_SPEC__NOTE, oldNote, note));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBaseline() {
		return baseline;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBaseline(String newBaseline) {
		String oldBaseline = baseline;
		baseline = newBaseline;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SpecPackage.RUNS_SPEC__BASELINE, oldBaseline, baseline));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isAllKeys() {
		return allKeys;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAllKeys(boolean newAllKeys) {
		boolean oldAllKeys = allKeys;
		allKeys = newAllKeys;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SpecPackage.RUNS_SPEC__ALL_KEYS, oldAllKeys, allKeys));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getStep() {
		return step;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStep(Long newStep) {
		Long oldStep = step;
		step = newStep;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SpecPackage.RUNS_SPEC__STEP, oldStep, step));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<StoreSource> getStores() {
		if (stores == null) {
			stores = new EObjectContainmentEList<StoreSource>(StoreSource.class, this, SpecPackage.RUNS_SPEC__STORES);
		}
		return stores;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SelectedRun> getRuns() {
		if (runs == null) {
			runs = new EObjectContainmentEList<SelectedRun>(SelectedRun.class, this, SpecPackage.RUNS_SPEC__RUNS);
		}
		return runs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ChartSettings> getCharts() {
		if (charts == null) {
			charts = new EObjectContainmentEList<ChartSettings>(ChartSettings.class, this, SpecPackage.RUNS_SPEC__CHARTS);
		}
		return charts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUnknownKeys() {
		return unknownKeys;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUnknownKeys(String newUnknownKeys) {
		String oldUnknownKeys = unknownKeys;
		unknownKeys = newUnknownKeys;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SpecPackage.RUNS_SPEC__UNKNOWN_KEYS, oldUnknownKeys, unknownKeys));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case SpecPackage.RUNS_SPEC__STORES:
				return ((InternalEList<?>)getStores()).basicRemove(otherEnd, msgs);
			case SpecPackage.RUNS_SPEC__RUNS:
				return ((InternalEList<?>)getRuns()).basicRemove(otherEnd, msgs);
			case SpecPackage.RUNS_SPEC__CHARTS:
				return ((InternalEList<?>)getCharts()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case SpecPackage.RUNS_SPEC__NAME:
				return getName();
			case SpecPackage.RUNS_SPEC__NOTE:
				return getNote();
			case SpecPackage.RUNS_SPEC__BASELINE:
				return getBaseline();
			case SpecPackage.RUNS_SPEC__ALL_KEYS:
				return isAllKeys();
			case SpecPackage.RUNS_SPEC__STEP:
				return getStep();
			case SpecPackage.RUNS_SPEC__STORES:
				return getStores();
			case SpecPackage.RUNS_SPEC__RUNS:
				return getRuns();
			case SpecPackage.RUNS_SPEC__CHARTS:
				return getCharts();
			case SpecPackage.RUNS_SPEC__UNKNOWN_KEYS:
				return getUnknownKeys();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case SpecPackage.RUNS_SPEC__NAME:
				setName((String)newValue);
				return;
			case SpecPackage.RUNS_SPEC__NOTE:
				setNote((String)newValue);
				return;
			case SpecPackage.RUNS_SPEC__BASELINE:
				setBaseline((String)newValue);
				return;
			case SpecPackage.RUNS_SPEC__ALL_KEYS:
				setAllKeys((Boolean)newValue);
				return;
			case SpecPackage.RUNS_SPEC__STEP:
				setStep((Long)newValue);
				return;
			case SpecPackage.RUNS_SPEC__STORES:
				getStores().clear();
				getStores().addAll((Collection<? extends StoreSource>)newValue);
				return;
			case SpecPackage.RUNS_SPEC__RUNS:
				getRuns().clear();
				getRuns().addAll((Collection<? extends SelectedRun>)newValue);
				return;
			case SpecPackage.RUNS_SPEC__CHARTS:
				getCharts().clear();
				getCharts().addAll((Collection<? extends ChartSettings>)newValue);
				return;
			case SpecPackage.RUNS_SPEC__UNKNOWN_KEYS:
				setUnknownKeys((String)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case SpecPackage.RUNS_SPEC__NAME:
				setName(NAME_EDEFAULT);
				return;
			case SpecPackage.RUNS_SPEC__NOTE:
				setNote(NOTE_EDEFAULT);
				return;
			case SpecPackage.RUNS_SPEC__BASELINE:
				setBaseline(BASELINE_EDEFAULT);
				return;
			case SpecPackage.RUNS_SPEC__ALL_KEYS:
				setAllKeys(ALL_KEYS_EDEFAULT);
				return;
			case SpecPackage.RUNS_SPEC__STEP:
				setStep(STEP_EDEFAULT);
				return;
			case SpecPackage.RUNS_SPEC__STORES:
				getStores().clear();
				return;
			case SpecPackage.RUNS_SPEC__RUNS:
				getRuns().clear();
				return;
			case SpecPackage.RUNS_SPEC__CHARTS:
				getCharts().clear();
				return;
			case SpecPackage.RUNS_SPEC__UNKNOWN_KEYS:
				setUnknownKeys(UNKNOWN_KEYS_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case SpecPackage.RUNS_SPEC__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case SpecPackage.RUNS_SPEC__NOTE:
				return NOTE_EDEFAULT == null ? note != null : !NOTE_EDEFAULT.equals(note);
			case SpecPackage.RUNS_SPEC__BASELINE:
				return BASELINE_EDEFAULT == null ? baseline != null : !BASELINE_EDEFAULT.equals(baseline);
			case SpecPackage.RUNS_SPEC__ALL_KEYS:
				return allKeys != ALL_KEYS_EDEFAULT;
			case SpecPackage.RUNS_SPEC__STEP:
				return STEP_EDEFAULT == null ? step != null : !STEP_EDEFAULT.equals(step);
			case SpecPackage.RUNS_SPEC__STORES:
				return stores != null && !stores.isEmpty();
			case SpecPackage.RUNS_SPEC__RUNS:
				return runs != null && !runs.isEmpty();
			case SpecPackage.RUNS_SPEC__CHARTS:
				return charts != null && !charts.isEmpty();
			case SpecPackage.RUNS_SPEC__UNKNOWN_KEYS:
				return UNKNOWN_KEYS_EDEFAULT == null ? unknownKeys != null : !UNKNOWN_KEYS_EDEFAULT.equals(unknownKeys);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (name: ");
		result.append(name);
		result.append(", note: ");
		result.append(note);
		result.append(", baseline: ");
		result.append(baseline);
		result.append(", allKeys: ");
		result.append(allKeys);
		result.append(", step: ");
		result.append(step);
		result.append(", unknownKeys: ");
		result.append(unknownKeys);
		result.append(')');
		return result.toString();
	}

} //RunsSpecImpl
