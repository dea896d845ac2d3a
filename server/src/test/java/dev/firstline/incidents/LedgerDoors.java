package dev.firstline.incidents;

import dev.firstline.cases.Cases;
import dev.firstline.cast.Allowances;
import dev.firstline.cast.Cast;
import dev.firstline.cast.Customers;
import dev.firstline.idempotency.Submissions;
import dev.firstline.time.BusinessTime;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Through which a run of the model acts. */
@Component
record LedgerDoors(
        LedgerLife life,
        Corrections corrections,
        Statements statements,
        Submissions submissions,
        Cases cases,
        Allowances allowances,
        Customers customers,
        Cast cast,
        BusinessTime time,
        TransactionTemplate transaction,
        JdbcClient db) {}
