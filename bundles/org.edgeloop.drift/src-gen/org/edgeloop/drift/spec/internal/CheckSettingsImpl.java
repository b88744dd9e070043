/**
 */
package org.edgeloop.drift.spec.internal;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;

import org.edgeloop.drift.spec.CheckSettings;
import org.edgeloop.drift.spec.SpecPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Check Settings</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.edgeloop.drift.spec.internal.CheckSettingsImpl#getCheck <em>Check</em>}</li>
 *   <li>{@link org.edgeloop.drift.spec.internal.CheckSettingsImpl#getColumn <em>Column</em>}</li>
 *   <li>{@link org.edgeloop.drift.spec.internal.CheckSettingsImpl#getEq <em>Eq</em>}</li>
 *   <li>{@link org.edgeloop.drift.spec.internal.CheckSettingsImpl#getNotEq <em>Not Eq</em>}</li>
 *   <li>{@link org.edgeloop.drift.spec.internal.CheckSettingsImpl#getGt <em>Gt</em>}</li>
 *   <li>{@link org.edgeloop.drift.spec.internal.CheckSettingsImpl#getGte <em>Gte</em>}</li>
 *   <li>{@link org.edgeloop.drift.spec.internal.CheckSettingsImpl#getLt <em>Lt</em>}</li>
 *   <li>{@link org.edgeloop.drift.spec.internal.CheckSettingsImpl#getLte <em>Lte</em>}</li>
 *   <li>{@link org.edgeloop.drift.spec.internal.CheckSettingsImpl#getIsIn <em>Is In</em>}</li>
 *   <li>{@link org.edgeloop.drift.spec.internal.CheckSettingsImpl#getNotIn <em>Not In</em>}</li>
 *   <li>{@link org.edgeloop.drift.spec.internal.CheckSettingsImpl#getRelative <em>Relative</em>}</li>
 *   <li>{@link org.edgeloop.drift.spec.internal.CheckSettingsImpl#getAbsolute <em>Absolute</em>}</li>
 *   <li>{@link org.edgeloop.drift.spec.internal.CheckSettingsImpl#isCritical <em>Critical</em>}</li>
 *   <li>{@link org.edgeloop.drift.spec.internal.CheckSettingsImpl#getParameters <em>Parameters</em>}</li>
 *   <li>{@link org.edgeloop.drift.spec.internal.CheckSettingsImpl#getUnknownKeys <em>Unknown Keys</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CheckSettingsImpl extends EObjectImpl implements CheckSettings {
	/**
	 * The default value of the '{@link #getCheck() <em>Check</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCheck()
	 * @generated
	 * @ordered
	 */
	protected static final String CHECK_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getCheck() <em>Check</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCheck()
	 * @generated
	 * @ordered
	 */
	protected String check = CHECK_EDEFAULT;

	/**
	 * The default value of the '{@link #getColumn() <em>Column</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getColumn()
	 * @generated
	 * @ordered
	 */
	protected static final String COLUMN_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getColumn() <em>Column</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getColumn()
	 * @generated
	 * @ordered
	 */
	protected String column = COLUMN_EDEFAULT;

	/**
	 * The default value of the '{@link #getEq() <em>Eq</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEq()
	 * @generated
	 * @ordered
	 */
	protected static final Double EQ_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEq() <em>Eq</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEq()
	 * @generated
	 * @ordered
	 */
	protected Double eq = EQ_EDEFAULT;

	/**
	 * The default value of the '{@link #getNotEq() <em>Not Eq</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotEq()
	 * @generated
	 * @ordered
	 */
	protected static final Double NOT_EQ_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNotEq() <em>Not Eq</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotEq()
	 * @generated
	 * @ordered
	 */
	protected Double notEq = NOT_EQ_EDEFAULT;

	/**
	 * The default value of the '{@link #getGt() <em>Gt</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGt()
	 * @generated
	 * @ordered
	 */
	protected static final Double GT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGt() <em>Gt</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGt()
	 * @generated
	 * @ordered
	 */
	protected Double gt = GT_EDEFAULT;

	/**
	 * The default value of the '{@link #getGte() <em>Gte</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGte()
	 * @generated
	 * @ordered
	 */
	protected static final Double GTE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGte() <em>Gte</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGte()
	 * @generated
	 * @ordered
	 */
	protected Double gte = GTE_EDEFAULT;

	/**
	 * The default value of the '{@link #getLt() <em>Lt</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLt()
	 * @generated
	 * @ordered
	 */
	protected static final Double LT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLt() <em>Lt</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLt()
	 * @generated
	 * @ordered
	 */
	protected Double lt = LT_EDEFAULT;

	/**
	 * The default value of the '{@link #getLte() <em>Lte</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLte()
	 * @generated
	 * @ordered
	 */
	protected static final Double LTE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLte() <em>Lte</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLte()
	 * @generated
	 * @ordered
	 */
	protected Double lte = LTE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getIsIn() <em>Is In</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIsIn()
	 * @generated
	 * @ordered
	 */
	protected EList<Double> isIn;

	/**
	 * The cached value of the '{@link #getNotIn() <em>Not In</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotIn()
	 * @generated
	 * @ordered
	 */
	protected EList<Double> notIn;

	/**
	 * The default value of the '{@link #getRelative() <em>Relative</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRelative()
	 * @generated
	 * @ordered
	 */
	protected static final Double RELATIVE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRelative() <em>Relative</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRelative()
	 * @generated
	 * @ordered
	 */
	protected Double relative = RELATIVE_EDEFAULT;

	/**
	 * The default value of the '{@link #getAbsolute() <em>Absolute</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAbsolute()
	 * @generated
	 * @ordered
	 */
	protected static final Double ABSOLUTE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAbsolute() <em>Absolute</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAbsolute()
	 * @generated
	 * @ordered
	 */
	protected Double absolute = ABSOLUTE_EDEFAULT;

	/**
	 * The default value of the '{@link #isCritical() <em>Critical</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isCritical()
	 * @generated
	 * @ordered
	 */
	protected static final boolean CRITICAL_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isCritical() <em>Critical</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isCritical()
	 * @generated
	 * @ordered
	 */
	protected boolean critical = CRITICAL_EDEFAULT;

	/**
	 * The cached value of the '{@link #getParameters() <em>Parameters</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParameters()
	 * @generated
	 * @ordered
	 */
	protected EList<String> parameters;

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
	protected CheckSettingsImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SpecPackage.Literals.CHECK_SETTINGS;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCheck() {
		return check;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCheck(String newCheck) {
		String oldCheck = check;
		check = newCheck;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SpecPackage.CHECK_SETTINGS__CHECK, oldCheck, check));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getColumn() {
		return column;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setColumn(String newColumn) {
		String oldColumn = column;
		column = newColumn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SpecPackage.CHECK_SETTINGS__COLUMN, oldColumn, column));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getEq() {
		return eq;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEq(Double newEq) {
		Double oldEq = eq;
		eq = newEq;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SpecPackage.CHECK_SETTINGS__EQ, oldEq, eq));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getNotEq() {
		return notEq;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNotEq(Double newNotEq) {
		Double oldNotEq = notEq;
		notEq = newNotEq;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SpecPackage.CHECK_SETTINGS__NOT_EQ, oldNotEq, notEq));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getGt() {
		return gt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGt(Double newGt) {
		Double oldGt = gt;
		gt = newGt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SpecPackage.CHECK_SETTINGS__GT, oldGt, gt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getGte() {
		return gte;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGte(Double newGte) {
		Double oldGte = gte;
		gte = newGte;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SpecPackage.CHECK_SETTINGS__GTE, oldGte, gte));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getLt() {
		return lt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLt(Double newLt) {
		Double oldLt = lt;
		lt = newLt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SpecPackage.CHECK_SETTINGS__LT, oldLt, lt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getLte() {
		return lte;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLte(Double newLte) {
		Double oldLte = lte;
		lte = newLte;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SpecPackage.CHECK_SETTINGS__LTE, oldLte, lte));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Double> getIsIn() {
		if (isIn == null) {
			isIn = new EDataTypeUniqueEList<Double>(Double.class, this, SpecPackage.CHECK_SETTINGS__IS_IN);
		}
		return isIn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Double> getNotIn() {
		if (notIn == null) {
			notIn = new EDataTypeUniqueEList<Double>(Double.class, this, SpecPackage.CHECK_SETTINGS__NOT_IN);
		}
		return notIn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getRelative() {
		return relative;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRelative(Double newRelative) {
		Double oldRelative = relative;
		relative = newRelative;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SpecPackage.CHECK_SETTINGS__RELATIVE, oldRelative, relative));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getAbsolute() {
		return absolute;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAbsolute(Double newAbsolute) {
		Double oldAbsolute = absolute;
		absolute = newAbsolute;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SpecPackage.CHECK_SETTINGS__ABSOLUTE, oldAbsolute, absolute));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isCritical() {
		return critical;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCritical(boolean newCritical) {
		boolean oldCritical = critical;
		critical = newCritical;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SpecPackage.CHECK_SETTINGS__CRITICAL, oldCritical, critical));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getParameters() {
		if (parameters == null) {
			parameters = new EDataTypeUniqueEList<String>(String.class, this, SpecPackage.CHECK_SETTINGS__PARAMETERS);
		}
		return parameters;
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
			eNotify(new ENotificationImpl(this, Notification.SET, SpecPackage.CHECK_SETTINGS__UNKNOWN_KEYS, oldUnknownKeys, unknownKeys));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case SpecPackage.CHECK_SETTINGS__CHECK:
				return getCheck();
			case SpecPackage.CHECK_SETTINGS__COLUMN:
				return getColumn();
			case SpecPackage.CHECK_SETTINGS__EQ:
				return getEq();
			case SpecPackage.CHECK_SETTINGS__NOT_EQ:
				return getNotEq();
			case SpecPackage.CHECK_SETTINGS__GT:
				return getGt();
			case SpecPackage.CHECK_SETTINGS__GTE:
				return getGte();
			case SpecPackage.CHECK_SETTINGS__LT:
				return getLt();
			case SpecPackage.CHECK_SETTINGS__LTE:
				return getLte();
			case SpecPackage.CHECK_SETTINGS__IS_IN:
				return getIsIn();
			case SpecPackage.CHECK_SETTINGS__NOT_IN:
				return getNotIn();
			case SpecPackage.CHECK_SETTINGS__RELATIVE:
				return getRelative();
			case SpecPackage.CHECK_SETTINGS__ABSOLUTE:
				return getAbsolute();
			case SpecPackage.CHECK_SETTINGS__CRITICAL:
				return isCritical();
			case SpecPackage.CHECK_SETTINGS__PARAMETERS:
				return getParameters();
			case SpecPackage.CHECK_SETTINGS__UNKNOWN_KEYS:
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
			case SpecPackage.CHECK_SETTINGS__CHECK:
				setCheck((String)newValue);
				return;
			case SpecPackage.CHECK_SETTINGS__COLUMN:
				setColumn((String)newValue);
				return;
			case SpecPackage.CHECK_SETTINGS__EQ:
				setEq((Double)newValue);
				return;
			case SpecPackage.CHECK_SETTINGS__NOT_EQ:
				setNotEq((Double)newValue);
				return;
			case SpecPackage.CHECK_SETTINGS__GT:
				setGt((Double)newValue);
				return;
			case SpecPackage.CHECK_SETTINGS__GTE:
				setGte((Double)newValue);
				return;
			case SpecPackage.CHECK_SETTINGS__LT:
				setLt((Double)newValue);
				return;
			case SpecPackage.CHECK_SETTINGS__LTE:
				setLte((Double)newValue);
				return;
			case SpecPackage.CHECK_SETTINGS__IS_IN:
				getIsIn().clear();
				getIsIn().addAll((Collection<? extends Double>)newValue);
				return;
			case SpecPackage.CHECK_SETTINGS__NOT_IN:
				getNotIn().clear();
				getNotIn().addAll((Collection<? extends Double>)newValue);
				return;
			case SpecPackage.CHECK_SETTINGS__RELATIVE:
				setRelative((Double)newValue);
				return;
			case SpecPackage.CHECK_SETTINGS__ABSOLUTE:
				setAbsolute((Double)newValue);
				return;
			case SpecPackage.CHECK_SETTINGS__CRITICAL:
				setCritical((Boolean)newValue);
				return;
			case SpecPackage.CHECK_SETTINGS__PARAMETERS:
				getParameters().clear();
				getParameters().addAll((Collection<? extends String>)newValue);
				return;
			case SpecPackage.CHECK_SETTINGS__UNKNOWN_KEYS:
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
			case SpecPackage.CHECK_SETTINGS__CHECK:
				setCheck(CHECK_EDEFAULT);
				return;
			case SpecPackage.CHECK_SETTINGS__COLUMN:
				setColumn(COLUMN_EDEFAULT);
				return;
			case SpecPackage.CHECK_SETTINGS__EQ:
				setEq(EQ_EDEFAULT);
				return;
			case SpecPackage.CHECK_SETTINGS__NOT_EQ:
				setNotEq(NOT_EQ_EDEFAULT);
				return;
			case SpecPackage.CHECK_SETTINGS__GT:
				setGt(GT_EDEFAULT);
				return;
			case SpecPackage.CHECK_SETTINGS__GTE:
				setGte(GTE_EDEFAULT);
				return;
			case SpecPackage.CHECK_SETTINGS__LT:
				setLt(LT_EDEFAULT);
				return;
			case SpecPackage.CHECK_SETTINGS__LTE:
				setLte(LTE_EDEFAULT);
				return;
			case SpecPackage.CHECK_SETTINGS__IS_IN:
				getIsIn().clear();
				return;
			case SpecPackage.CHECK_SETTINGS__NOT_IN:
				getNotIn().clear();
				return;
			case SpecPackage.CHECK_SETTINGS__RELATIVE:
				setRelative(RELATIVE_EDEFAULT);
				return;
			case SpecPackage.CHECK_SETTINGS__ABSOLUTE:
				setAbsolute(ABSOLUTE_EDEFAULT);
				return;
			case SpecPackage.CHECK_SETTINGS__CRITICAL:
				setCritical(CRITICAL_EDEFAULT);
				return;
			case SpecPackage.CHECK_SETTINGS__PARAMETERS:
				getParameters().clear();
				return;
			case SpecPackage.CHECK_SETTINGS__UNKNOWN_KEYS:
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
			case SpecPackage.CHECK_SETTINGS__CHECK:
				return CHECK_EDEFAULT == null ? check != null : !CHECK_EDEFAULT.equals(check);
			case SpecPackage.CHECK_SETTINGS__COLUMN:
				return COLUMN_EDEFAULT == null ? column != null : !COLUMN_EDEFAULT.equals(column);
			case SpecPackage.CHECK_SETTINGS__EQ:
				return EQ_EDEFAULT == null ? eq != null : !EQ_EDEFAULT.equals(eq);
			case SpecPackage.CHECK_SETTINGS__NOT_EQ:
				return NOT_EQ_EDEFAULT == null ? notEq != null : !NOT_EQ_EDEFAULT.equals(notEq);
			case SpecPackage.CHECK_SETTINGS__GT:
				return GT_EDEFAULT == null ? gt != null : !GT_EDEFAULT.equals(gt);
			case SpecPackage.CHECK_SETTINGS__GTE:
				return GTE_EDEFAULT == null ? gte != null : !GTE_EDEFAULT.equals(gte);
			case SpecPackage.CHECK_SETTINGS__LT:
				return LT_EDEFAULT == null ? lt != null : !LT_EDEFAULT.equals(lt);
			case SpecPackage.CHECK_SETTINGS__LTE:
				return LTE_EDEFAULT == null ? lte != null : !LTE_EDEFAULT.equals(lte);
			case SpecPackage.CHECK_SETTINGS__IS_IN:
				return isIn != null && !isIn.isEmpty();
			case SpecPackage.CHECK_SETTINGS__NOT_IN:
				return notIn != null && !notIn.isEmpty();
			case SpecPackage.CHECK_SETTINGS__RELATIVE:
				return RELATIVE_EDEFAULT == null ? relative != null : !RELATIVE_EDEFAULT.equals(relative);
			case SpecPackage.CHECK_SETTINGS__ABSOLUTE:
				return ABSOLUTE_EDEFAULT == null ? absolute != null : !ABSOLUTE_EDEFAULT.equals(absolute);
			case SpecPackage.CHECK_SETTINGS__CRITICAL:
				return critical != CRITICAL_EDEFAULT;
			case SpecPackage.CHECK_SETTINGS__PARAMETERS:
				return parameters != null && !parameters.isEmpty();
			case SpecPackage.CHECK_SETTINGS__UNKNOWN_KEYS:
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
		result.append(" (check: ");
		result.append(check);
		result.append(", column: ");
		result.append(column);
		result.append(", eq: ");
		result.append(eq);
		result.append(", notEq: ");
		result.append(notEq);
		result.append(", gt: ");
		result.append(gt);
		result.append(", gte: ");
		result.append(gte);
		result.append(", lt: ");
		result.append(lt);
		result.append(", lte: ");
		result.append(lte);
		result.append(", isIn: ");
		result.append(isIn);
		result.append(", notIn: ");
		result.append(notIn);
		result.append(", relative: ");
		result.append(relative);
		result.append(", absolute: ");
		result.append(absolute);
		result.append(", critical: ");
		result.append(critical);
		result.append(", parameters: ");
		result.append(parameters);
		result.append(", unknownKeys: ");
		result.append(unknownKeys);
		result.append(')');
		return result.toString();
	}

} //CheckSettingsImpl
